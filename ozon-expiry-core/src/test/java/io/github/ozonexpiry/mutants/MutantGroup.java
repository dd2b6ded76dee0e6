package io.github.ozonexpiry.mutants;

import java.util.Arrays;
import java.util.List;

/**
 * Packages that belong together and whose own tests kill their mutants: pitest first runs every test that touches a class, only to learn
 * which there are, and all tests of core touch a calendar.
 */
enum MutantGroup {
    FACTS("text", "stated", "rule", "money", "posting", "history", "stock"),
    DAYS("calendar"),
    DEADLINES("handling", "deadline"),
    LATENESS("expiry", "report"),
    CAUSES("cause"),
    COSTS("index", "penalty", "standing", "outlook", "audit"),
    RECOVERY("contact", "letter", "offer", "recovery", "aftermath"),
    CONTENT("content"),
    PREVENTION("preparation", "capacity", "picking", "pickup", "attention", "prevention", "adviser"),
    STOCK("availability", "safety", "sync", "guard", "placement");

    private static final String ROOT = "io.github.ozonexpiry.";

    private final List<String> packages;

    MutantGroup(String... names) {
        this.packages = Arrays.stream(names).map(name -> ROOT + name).toList();
    }

    List<String> packages() {
        return packages;
    }
}
