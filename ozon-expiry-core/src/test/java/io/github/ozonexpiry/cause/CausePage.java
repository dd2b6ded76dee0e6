package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.cause.Cause.Group;
import io.github.ozonexpiry.text.Message;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The pages of causes in the docs. */
final class CausePage {

    static final String COMMAND = "mvn -pl ozon-expiry-core test -Dtest=CausePagesTest -Dcauses=write";

    private static final String LIST = """
            # Why a posting was late, expired or cancelled

            One page a cause: what it is, how it is recognised, what to do first, in three languages. Made by the build from `Cause` and the
            text bundles (`CausePagesTest`); written anew with
            `%s`.

            The first six groups are those of the seller guide (chapter 2, section 1).
            """.formatted(COMMAND);

    private CausePage() {}

    static String fileOf(Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    }

    /** The page of a cause; with no input, nothing beside the last look decides it. */
    static String of(Cause cause, Collection<CaseInput> deciding) {
        return "# `" + cause + "`\n\nOne of the [causes](README.md); made by the build from the text bundles.\n"
                + PageLanguage.ALL.stream()
                        .map(language -> language.section(cause, deciding))
                        .collect(Collectors.joining());
    }

    static String list() {
        return LIST + Arrays.stream(Group.values()).map(CausePage::list).collect(Collectors.joining());
    }

    private static String list(Group group) {
        return "\n## " + inAll(group.message(), " · ") + "\n\n| | "
                + PageLanguage.ALL.stream().map(PageLanguage::name).collect(Collectors.joining(" | "))
                + " |\n|---|---|---|---|\n"
                + Arrays.stream(Cause.values())
                        .filter(cause -> cause.group() == group)
                        .map(cause -> "| [`" + cause + "`](" + fileOf(cause) + ") | " + inAll(cause.message(), " | ")
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static String inAll(Message message, String between) {
        return PageLanguage.ALL.stream().map(language -> language.say(message)).collect(Collectors.joining(between));
    }
}
