package io.github.ozonexpiry.content;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The last parts of names of sites, and sites that are known, from {@code top-level-domains.tsv} and {@code hosts.tsv}. */
final class Domains {

    /** How sure the last part alone makes it. */
    enum Sure {
        ALWAYS,
        YES,
        NO,
        PATH
    }

    private static final Map<String, Sure> LAST = DatedTable.of(Domains.class, "top-level-domains.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> ReadableText.of(row.text("domain")).toString(),
                    row -> row.read("sure", sure -> Sure.valueOf(sure.toUpperCase(Locale.ROOT)))));

    /** Ozon's own sites. */
    static final Set<String> OWN = hosts("OWN");

    /** Sites of messengers and networks. */
    static final Set<String> CHANNEL = hosts("CHANNEL");

    /** Names under which one has mail. */
    static final Set<String> MAIL = hosts("MAIL");

    private Domains() {}

    static boolean isLast(String label) {
        return LAST.containsKey(label);
    }

    static Sure sure(String label) {
        return LAST.getOrDefault(label, Sure.PATH);
    }

    static boolean among(Set<String> hosts, String host) {
        return hosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
    }

    private static Set<String> hosts(String role) {
        return DatedTable.of(Domains.class, "hosts.tsv").rows().stream()
                .filter(row -> row.text("role").equals(role))
                .flatMap(row -> Arrays.stream(row.text("hosts").split(" ", -1)))
                .map(host -> ReadableText.of(host).toString())
                .collect(Collectors.toUnmodifiableSet());
    }
}
