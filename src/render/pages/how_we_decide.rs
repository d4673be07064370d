//! How decisions are made: the three models, and what each borough does.

use tera::Value;

use super::cards;
use crate::model::{BoroughId, FundId, PageRef};
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn portal(reader: &Reader<'_>) -> Page {
    let site = reader.site();
    let models: Vec<Value> = site
        .portal
        .decision_models
        .iter()
        .map(|model| {
            let funds: Vec<Value> = (0..site.funds.len())
                .map(FundId::new)
                .filter(|id| site.fund(*id).decision_model == model.model)
                .map(|id| cards::fund(reader, id))
                .collect();
            object! {
                id: model.model.word(),
                title: reader.text(model.title),
                summary: reader.text(model.summary),
                steps: reader.texts(&model.steps),
                funds: funds,
            }
        })
        .collect();
    let title = reader.phrases.word("how-we-decide-title");
    let intro = reader.phrases.word("how-we-decide-intro");
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: intro.clone(),
        crumbs: Vec::new(),
        content: object! { intro: intro, models: models },
        json_ld: Vec::new(),
        image: None,
        origin: site.portal.span,
    }
}

pub(super) fn borough(reader: &Reader<'_>, id: BoroughId) -> Page {
    let site = reader.site();
    let borough = site.borough(id);
    let title = reader.phrases.say("how-we-decide-in", [("place", reader.plain(borough.name).to_owned())]);
    let funds: Vec<Value> = site
        .funds_of(id)
        .iter()
        .map(|f| {
            let fund = site.fund(*f);
            let model = site.portal.decision_models.iter().find(|m| m.model == fund.decision_model);
            object! {
                title: reader.text(fund.title),
                link: reader.link(PageRef::Fund(*f)),
                model: model.map(|m| reader.text(m.title)),
                summary: model.map(|m| reader.text(m.summary)),
                steps: model.map(|m| reader.texts(&m.steps)),
            }
        })
        .collect();
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: reader.phrases.word("how-we-decide-intro"),
        crumbs: vec![Crumb::text(reader, borough.name, PageRef::Borough(id))],
        content: object! {
            body: reader.prose(&borough.how_we_decide),
            funds: funds,
            partners: borough.partners.iter().map(|p| cards::partner(reader, *p)).collect::<Vec<_>>(),
            all_link: reader.link(PageRef::HowWeDecide(None)),
        },
        json_ld: Vec::new(),
        image: None,
        origin: borough.span,
    }
}
