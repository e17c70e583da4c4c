import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgsOf } from '../commands.ts';
import { begin, tries } from '../story.fixture.ts';
import { organisationNumber } from './organisation-number.ts';

describe('an organisation number', () => {
  it.each(['212000-9994', '2120009994'])('is taken with or without its hyphen: %s', (written) => {
    expect(organisationNumber(written)).toBe('212000-9994');
  });

  it.each([
    ...['', '212000-999', '212000-99944', '212000 9994', '212000--9994', '21200-09994', ' 212000-9994', '212000-9994 '],
    ...['٢١٢٠٠٠-٩٩٩٤', '16212000-9994'],
    // Right by their check digits, but what a person has: the month is below twenty, also where the day is moved on.
    ...['121212-1212', '121272-1219'],
  ])('is not %j', (written) => {
    expect(organisationNumber(written)).toBeUndefined();
  });

  it('has one check digit, and notices one digit that is wrong', () => {
    const nine = fc.stringMatching(/^2[0-9][2-9][0-9]{6}$/);
    fc.assert(
      fc.property(nine, (digits) => {
        const valid = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].filter(
          (last) => organisationNumber(digits + last) !== undefined,
        );
        expect(valid).toHaveLength(1);
      }),
    );
  });
});

describe('a public body', () => {
  const story = begin();
  const neighbour = {
    ...{ kind: 'municipality' as const, organisationNumber: '212000-9994', scbCode: '9901' },
    name: { sv: 'Grannköpings kommun', en: 'Grannköping municipality' },
  } satisfies ArgsOf<'registerPublicBody'>;
  const registers = (change: Partial<ArgsOf<'registerPublicBody'>> = {}) =>
    tries(story, 'office', 'registerPublicBody', { ...neighbour, ...change });

  it('is registered by the office, with a number that is one, once', () => {
    expect(story.may('leader', 'registerPublicBody')).toMatchObject({ code: 'notPermitted' });
    expect(registers({ organisationNumber: '212000-9995' }).refusal).toEqual({
      ...{ code: 'argumentRefused', pointer: '/organisationNumber', rule: 'notAnOrganisationNumber' },
    });
    expect(registers().events[0]?.facts).toEqual(neighbour);
    const again = { code: 'alreadyDone', what: 'registerPublicBody' };
    expect(registers().refusal).toEqual(again);
    expect(registers({ organisationNumber: '2120009994', name: { sv: 'Annat', en: 'Other' } }).refusal).toEqual(again);
  });

  it('has a code of its kind, or none', () => {
    const code = (kind: 'municipality' | 'region' | 'stateAgency', scbCode: string | null) =>
      registers({ kind, scbCode, organisationNumber: '202100-9994' }).refusal;
    const refused = (rule: string) => ({ code: 'argumentRefused', pointer: '/scbCode', rule });
    expect(code('municipality', '99')).toEqual(refused('wrongType'));
    expect(code('municipality', '99011')).toEqual(refused('wrongType'));
    expect(code('region', '9901')).toEqual(refused('wrongType'));
    expect(code('stateAgency', '9901')).toEqual(refused('notApplicable'));
    expect(code('stateAgency', null)).toBeUndefined();
  });

  it('is called otherwise, has its code mended, and ends', () => {
    const own = begin();
    const made = tries(own, 'office', 'registerPublicBody', { ...neighbour, scbCode: '9910' }).events[0];
    const aim = { publicBodyId: made?.streamId ?? '' };
    const revises = (args: ArgsOf<'revisePublicBody'>, by: 'office' | 'leader' = 'office') =>
      own.when(by, 'revisePublicBody', args, undefined, aim).refusal;
    expect(revises({ validTo: '2027-01-01' }, 'leader')).toMatchObject({ code: 'notPermitted' });
    expect(revises({ scbCode: '99' })).toMatchObject({ pointer: '/scbCode', rule: 'wrongType' });
    expect(revises({ validTo: '1926-01-01' })).toMatchObject({ pointer: '/validTo', rule: 'otherCentury' });
    const name = { sv: 'Nya Grannköpings kommun', en: 'New Grannköping municipality' };
    expect(revises({ name, scbCode: '9901' })).toBeUndefined();
    expect(revises({ validTo: '2027-01-01' })).toBeUndefined();
    const { publicBody } = own.world.situation(aim);
    expect(publicBody).toMatchObject({ ...neighbour, name, validTo: '2027-01-01', version: 3 });
    expect(revises({ validTo: null })).toBeUndefined();
    expect(own.world.situation(aim).publicBody?.validTo).toBeNull();
    expect(own.when('office', 'revisePublicBody', {}, undefined, { publicBodyId: 'constructor' }).refusal).toEqual({
      ...{ code: 'unknown', thing: 'publicBody' },
    });
  });

  it('does not take the name of another board of the same host; any other body may', () => {
    const own = begin();
    const board = (sv: string, kind: 'jointBoard' | 'municipality' = 'jointBoard') =>
      tries(own, 'office', 'registerPublicBody', { ...neighbour, kind, scbCode: null, name: { sv, en: sv } });
    const [pay, switchboard] = [board('Lönenämnden'), board('Växelnämnden')].map(({ events }) => events[0]?.streamId);
    const host = board('Värden', 'municipality').events[0]?.streamId;
    const called = (sv: string, publicBodyId = '') =>
      own.when('office', 'revisePublicBody', { name: { sv, en: sv } }, undefined, { publicBodyId }).refusal;
    const refused = { code: 'argumentRefused', pointer: '/name', rule: 'duplicate' };
    expect(called('LÖNENÄMNDEN ', switchboard)).toEqual(refused);
    expect(called('Lönenämnden i väst', pay)).toBeUndefined();
    expect(called('LÖNENÄMNDEN ', switchboard)).toBeUndefined();
    expect(called('Lönenämnden', host)).toBeUndefined();
  });

  it('can be one of several joint boards of one host, each by its name', () => {
    const board = (sv: string) => registers({ kind: 'jointBoard', scbCode: null, name: { sv, en: sv } }).refusal;
    expect(board('Lönenämnden')).toBeUndefined();
    expect(board('Växelnämnden')).toBeUndefined();
    expect(board('  LÖNENÄMNDEN')).toMatchObject({ code: 'alreadyDone' });
  });
});
