package io.github.ozonexpiry.letter;

import static io.github.ozonexpiry.letter.Placeholder.CODE;
import static io.github.ozonexpiry.letter.Placeholder.DAY;
import static io.github.ozonexpiry.letter.Placeholder.DISCOUNT;
import static io.github.ozonexpiry.letter.Placeholder.ORDER;
import static io.github.ozonexpiry.letter.Placeholder.PRODUCT;
import static io.github.ozonexpiry.letter.Placeholder.SKU;

import io.github.ozonexpiry.letter.LetterPart.News;
import io.github.ozonexpiry.letter.LetterPart.ShortReason;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The place of a template: what it may have gaps for, and what the buyer would miss without. */
record Slot(Set<Placeholder> required, Set<Placeholder> allowed) {

    /** What every letter begins with. */
    static final String GREETING = "greeting";

    static final SortedMap<String, Slot> BY_KEY = Collections.unmodifiableSortedMap(byKey());

    private static SortedMap<String, Slot> byKey() {
        Slot plain = new Slot(Set.of(), Set.of());
        SortedMap<String, Slot> slots = new TreeMap<>();
        slots.put(GREETING, plain);
        for (News news : News.values()) {
            slots.put("notice." + news, new Slot(Set.of(ORDER), Set.of(ORDER, PRODUCT)));
        }
        slots.put("apology", plain);
        for (ShortReason reason : ShortReason.values()) {
            slots.put("reason." + reason, plain);
        }
        slots.put("compensation", new Slot(Set.of(CODE, DAY), Set.of(CODE, DAY, DISCOUNT)));
        slots.put("restock.day", new Slot(Set.of(DAY), Set.of(DAY, PRODUCT)));
        slots.put("restock.soon", new Slot(Set.of(), Set.of(PRODUCT)));
        slots.put("substitute", new Slot(Set.of(SKU), Set.of(SKU, PRODUCT)));
        slots.put("close", plain);
        return slots;
    }

    /** Refuses a template that lacks a gap or has one that nothing fills. */
    void check(String name, Template template) {
        Set<Placeholder> found = template.placeholders();
        if (!found.containsAll(required)) {
            throw wrong(name, template, "lacks " + Placeholder.inBraces(without(required, found)));
        }
        if (!allowed.containsAll(found)) {
            throw wrong(
                    name, template, "has " + Placeholder.inBraces(without(found, allowed)) + ", which nothing fills");
        }
    }

    private IllegalArgumentException wrong(String name, Template template, String what) {
        return new IllegalArgumentException(name + " '" + template + "' " + what + "; required: "
                + Placeholder.inBraces(required) + "; allowed: " + Placeholder.inBraces(allowed));
    }

    private static Set<Placeholder> without(Set<Placeholder> some, Set<Placeholder> others) {
        Set<Placeholder> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
