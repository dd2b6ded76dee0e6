package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;

/**
 * A setting as people read it: days, or hours and minutes, for a day of work has not 24 hours; what is left of a minute makes one more.
 *
 * @param unit in what it is counted
 * @param setting the setting, or the difference of two
 */
record Said(SettingRange.Unit unit, Duration setting) implements Sayable {

    @Override
    public String in(Wording wording) {
        String sign = setting.isNegative() ? "−" : "";
        Duration size = setting.abs();
        if (unit == SettingRange.Unit.DAYS) {
            return sign + wording.say("preparation.days", size.toDays());
        }
        long minutes = size.plusMinutes(1).minusNanos(1).toMinutes();
        return sign + wording.say("preparation.time", minutes / 60, minutes % 60);
    }
}
