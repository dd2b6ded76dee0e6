package io.github.ozonexpiry.letter;

import io.github.ozonexpiry.contact.MessageLimit;
import io.github.ozonexpiry.content.ContentFinding;
import io.github.ozonexpiry.text.Language;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A letter in one language. */
record Said(String text, List<ContentFinding> findings) {

    static Said of(List<LetterPart> parts, Templates templates, Language language) {
        String text = text(parts, templates, language, values -> values);
        String checked = text(parts, templates, language, Filling::withoutKnownNumbers);
        return new Said(
                text,
                templates.findings(checked).stream()
                        .map(found -> in(text, found))
                        .toList());
    }

    private static String text(
            List<LetterPart> parts,
            Templates templates,
            Language language,
            UnaryOperator<Map<Placeholder, String>> seen) {
        StringBuilder text =
                new StringBuilder(templates.template(language, Slot.GREETING).fill(Map.of()));
        for (LetterPart part : parts) {
            text.append('\n')
                    .append(templates.template(language, part.key()).fill(seen.apply(Filling.of(part, language))));
        }
        return text.toString();
    }

    private static ContentFinding in(String text, ContentFinding found) {
        return new ContentFinding(found.kind(), found.from(), found.to(), text.substring(found.from(), found.to()));
    }

    int length() {
        return Length.points(text);
    }

    boolean fits() {
        return MessageLimit.ozon().allows(length());
    }
}
