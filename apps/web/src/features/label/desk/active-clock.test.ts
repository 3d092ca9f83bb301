import { describe, expect, it } from 'vitest';
import { createActiveClock } from './active-clock';

function clockAt() {
  let now = 1_000;
  const clock = createActiveClock(() => now);
  return { clock, pass: (ms: number) => (now += ms) };
}

describe('the active clock', () => {
  it('counts the time since the pair was shown', () => {
    const { clock, pass } = clockAt();
    pass(5_000);
    clock.restart();
    pass(1_234);
    expect(clock.read()).toBe(1_234);
    expect(clock.read()).toBe(1_234);
  });

  it('stops a minute after the last sign of the person, and goes on with the next', () => {
    const { clock, pass } = clockAt();
    clock.restart();
    pass(30_000);
    clock.touch();
    pass(600_000);
    expect(clock.read()).toBe(90_000);
    expect(clock.isActive()).toBe(false);
    clock.touch();
    expect(clock.isActive()).toBe(true);
    pass(2_000);
    expect(clock.read()).toBe(92_000);
  });

  it('does not count while the page is hidden, and counts again when it comes back', () => {
    const { clock, pass } = clockAt();
    clock.restart();
    pass(3_000);
    clock.setVisible(false);
    expect(clock.isActive()).toBe(false);
    pass(40_000);
    clock.setVisible(true);
    pass(500);
    expect(clock.read()).toBe(3_500);
    pass(59_000);
    expect(clock.read()).toBe(62_500);
  });

  it('does not count hidden time that a sign falls into, such as a key pressed on the way out', () => {
    const { clock, pass } = clockAt();
    clock.restart();
    clock.setVisible(false);
    pass(10_000);
    clock.touch();
    pass(10_000);
    expect(clock.read()).toBe(0);
  });

  it('counts none of the time a person was idle before the page was hidden, nor while it was, and goes on when it is back', () => {
    const { clock, pass } = clockAt();
    clock.restart();
    pass(300_000); // idle after the first minute
    clock.setVisible(false);
    pass(300_000);
    expect(clock.read()).toBe(60_000);
    clock.setVisible(true);
    expect(clock.isActive()).toBe(true);
    pass(1_000);
    clock.touch();
    pass(600_000); // idle again after another minute
    expect(clock.read()).toBe(121_000);
  });

  it('takes being seen again for no break where the page was visible all along', () => {
    const { clock, pass } = clockAt();
    clock.restart();
    pass(90_000); // idle
    clock.setVisible(true); // a window brought to the front again, with no sign of the person yet
    pass(5_000);
    expect(clock.read()).toBe(60_000);
  });

  it('counts nothing for a comparison that comes up while the page is hidden, until it is seen', () => {
    const { clock, pass } = clockAt();
    clock.setVisible(false);
    pass(1_000);
    clock.restart();
    pass(30_000);
    expect(clock.read()).toBe(0);
    clock.setVisible(true);
    pass(700);
    expect(clock.read()).toBe(700);
  });

  it('takes up the time already spent on a pair that is shown again', () => {
    const { clock, pass } = clockAt();
    clock.restart(7_000);
    pass(1_000);
    expect(clock.read()).toBe(8_000);
  });
});
