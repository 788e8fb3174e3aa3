import { describe, expect, it } from 'vitest';
import { runHere } from '../../testing/run.ts';

const BIO = "Amara Bello, RN | ICU nurse at Norwell Hospital | trail runner | DM me your labs | views mine, not my employer's";

describe('precept bio', () => {
  it('reads the parts, says what misleads, proposes a bio, and says that a disclaimer protects no one', async () => {
    const { status, stdout } = await runHere(['bio', '--role', 'nurse'], BIO);
    expect(status).toBe(2);
    expect(stdout).toContain('profile/offer-no-care-by-message');
    expect(stdout).toMatch(/Name +Amara Bello/);
    expect(stdout).toMatch(/Employer +Norwell Hospital/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('A disclaimer protects no one');
    expect(stdout.replace(/\s+/g, ' ')).toContain('Amara Bello, RN. ICU nurse at Norwell Hospital. Trail runner. Posts are my own views.');
  });

  it('says that the disclaimer speaks of an employer the bio does not name', async () => {
    const { stdout } = await runHere(['bio', '--role', 'pharma-employee'], "Oncology nerd. Views mine, not my employer's.");
    expect(stdout.replace(/\s+/g, ' ')).toContain('speaks of an employer the bio does not name');
  });

  it('proposes what checks clear', async () => {
    const { stdout } = await runHere(['bio', '-f', 'json', '--role', 'nurse'], BIO);
    const { verdict, bio, proposal, disclaimer } = JSON.parse(stdout);
    expect(verdict).toBe('review');
    expect(bio.employers[0].name).toBe('Norwell Hospital');
    expect(BIO.slice(bio.employers[0].start, bio.employers[0].end)).toContain('Norwell Hospital');
    expect(disclaimer).toContain('protects no one');
    expect(await runHere(['bio', '--role', 'nurse'], proposal.text)).toMatchObject({ status: 0 });
  });

  it('leaves a plain bio alone, and answers lines with lines', async () => {
    expect(await runHere(['bio'], 'Radiographer, Cork. Views mine.')).toMatchObject({ status: 0, stderr: '' });
    const { stdout, status } = await runHere(['bio', '--ndjson'], '{"id":"1","text":"Porter, Leeds"}\nnot json\n{"id":"2","text":"Nurse, Leeds"}\n');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l).id),
    ).toEqual(['1', '2']);
    expect(status).toBe(1);
  });

  it('says what is wrong with a file or an option', async () => {
    expect(await runHere(['bio', 'none.txt'])).toMatchObject({ status: 1, stderr: expect.stringContaining('[file-not-found]') });
    expect(await runHere(['bio', '--role', 'nurze'])).toMatchObject({ status: 64, stderr: expect.stringContaining('nurse') });
    expect((await runHere(['bio', '--help'])).stdout).toContain('precept bio');
  });
});
