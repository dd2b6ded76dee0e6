package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the zones of a tariff, such as {@code GREEN <=4 free; BLUE <=10 3%; RED 9%}. */
final class ZoneCells {

    private static final Pattern ZONE =
            Pattern.compile("([A-Z]+)(?: <=(\\d+(?:\\.\\d+)?))? (?:(free)|(\\d+(?:\\.\\d+)?)%|x([1-9]))");

    private ZoneCells() {}

    static List<Zone> read(String cell) {
        List<Zone> zones = new ArrayList<>();
        Optional<Percent> above = Optional.empty();
        for (String text : cell.equals("none") ? new String[0] : cell.split(";", -1)) {
            Zone zone = zone(text.strip(), above);
            zones.add(zone);
            above = zone.upTo();
        }
        return zones;
    }

    private static Zone zone(String text, Optional<Percent> above) {
        Matcher found = ZONE.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "a zone is written 'GREEN <=4 free', 'BLUE <=10 3%' or 'RED x3', got '" + text + "'");
        }
        Optional<Percent> upTo = Optional.ofNullable(found.group(2)).map(Percent::of);
        Optional<Percent> percent = found.group(3) != null
                ? Optional.of(Percent.of("0"))
                : Optional.ofNullable(found.group(4)).map(Percent::of);
        int times = Optional.ofNullable(found.group(5)).map(Integer::parseInt).orElse(0);
        return new Zone(Zone.Name.valueOf(found.group(1)), above, upTo, percent, times);
    }
}
