// Expands every calendar of the sites in OPENCHEST_CALENDARS (folders, separated by colons) with ical.js, over two years, and
// compares the instants with data/events.json.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import ICAL from 'ical.js';

const from = Date.UTC(2026, 0, 1);
const to = Date.UTC(2028, 0, 1);
const sites = (process.env.OPENCHEST_CALENDARS ?? '').split(':').filter(Boolean);

test('there are sites to look at', () => assert.notEqual(sites.length, 0, 'OPENCHEST_CALENDARS is not set'));

for (const site of sites) {
  const data = JSON.parse(readFileSync(path.join(site, 'data/events.json'), 'utf8'));
  const wanted = new Map(data.events.map((event) => [event.id, datesOfData(event)]));
  const files = readdirSync(site, { recursive: true }).filter((name) => path.basename(name) === 'calendar.ics').sort();
  test(`${path.basename(site)} has calendars`, () => assert.notEqual(files.length, 0));
  for (const file of files) {
    test(`${path.basename(site)}/${file} has the instants of the data`, () => {
      const found = expand(readFileSync(path.join(site, file), 'utf8'));
      for (const [id, dates] of found) assert.deepEqual(dates, wanted.get(id), id);
      const missing = [...wanted].filter(([id, dates]) => dates.length > 0 && belongs(file, id) && !found.has(id));
      assert.deepEqual(missing, []);
    });
  }
}

/** Whether the calendar at a path must have an event: the other check knows about funds. */
function belongs(file, id) {
  const [borough, slug] = id.split('/');
  const folder = path.dirname(file).replace(/^[a-z]{2}(?=\/|$)\/?/, '');
  return ['.', '', borough, `${borough}/events/${slug}`].includes(folder);
}

function datesOfData(event) {
  const dates = event.dates.map((date) => `${instant(Date.parse(date.starts))} ${instant(Date.parse(date.ends))} ${date.state === 'cancelled'}`);
  return dates.filter(isWithin).sort();
}

/** Every date of a calendar, by the id of its event. */
function expand(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const all = calendar.getAllSubcomponents('vevent');
  const found = new Map();
  for (const component of all.filter((event) => !event.hasProperty('recurrence-id'))) {
    const uid = component.getFirstPropertyValue('uid');
    const exceptions = all.filter((event) => event.hasProperty('recurrence-id') && event.getFirstPropertyValue('uid') === uid);
    const event = new ICAL.Event(component, { exceptions });
    const name = uid.split('@')[0].split('.');
    const id = `${name.at(-1)}/${name[0]}`;
    const dates = found.get(id) ?? [];
    const add = (item, start, end) => {
      const status = item.component.getFirstPropertyValue('status');
      dates.push(`${instant(start.toUnixTime() * 1000)} ${instant(end.toUnixTime() * 1000)} ${status === 'CANCELLED'}`);
    };
    if (event.isRecurring()) {
      const iterator = event.iterator();
      for (let next = iterator.next(); next; next = iterator.next()) {
        const { item, startDate, endDate } = event.getOccurrenceDetails(next);
        add(item, startDate, endDate);
      }
    } else {
      add(event, event.startDate, event.endDate);
    }
    found.set(id, dates);
  }
  for (const [id, dates] of found) found.set(id, dates.filter(isWithin).sort());
  return new Map([...found].filter(([, dates]) => dates.length > 0));
}

function instant(milliseconds) {
  return new Date(milliseconds).toISOString();
}

function isWithin(date) {
  const start = Date.parse(date.split(' ')[0]);
  return start >= from && start < to;
}
