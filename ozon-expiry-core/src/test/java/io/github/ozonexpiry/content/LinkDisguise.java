package io.github.ozonexpiry.content;

import io.github.ozonexpiry.text.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Disguises of links, mail addresses and accounts. */
enum LinkDisguise implements Disguise {
    PLAIN(contact -> contact),
    UPPER_CASE(contact -> contact.toUpperCase(Locale.ROOT)),
    CASE_IN_TURN(Letters::inTurn),
    SPACES(contact -> Disguise.between(Disguise.symbols(contact), " ")),
    DASHES(contact -> Disguise.between(Disguise.symbols(contact), "-")),
    SPACES_AROUND_DOTS(dots(" . ")),
    SPACES_BEFORE_DOTS(dots(" .")),
    SPACES_AFTER_DOTS(dots(". ")),
    NO_BREAK_SPACES_AROUND_DOTS(dots("\u00A0.\u00A0")),
    LINE_BREAKS_AFTER_DOTS(dots(".\n")),
    DOTS_IN_BRACKETS(dots("[.]")),
    DOTS_IN_PARENTHESES(dots("(.)")),
    DOUBLE_DOTS(dots("..")),
    COMMAS_FOR_DOTS(dots(",")),
    IDEOGRAPHIC_STOPS(dots("\u3002")),
    FULL_WIDTH_DOTS(dots("\uFF0E")),
    MIDDLE_DOTS(dots("\u00B7")),
    BULLETS(dots("\u2022")),
    ONE_DOT_LEADERS(dots("\u2024")),
    EMOJI_FOR_DOTS(dots("\uD83D\uDD38")),
    DOT_IN_WORDS_RU(dots(" точка "), Language.RUSSIAN),
    DOT_IN_WORDS_EN(dots(" dot "), Language.ENGLISH),
    DOT_IN_WORDS_ZH(dots("点"), Language.CHINESE),
    DOT_IN_WORDS_IN_BRACKETS_RU(dots("(точка)"), Language.RUSSIAN),
    DOT_IN_WORDS_IN_BRACKETS_EN(dots("(dot)"), Language.ENGLISH, Language.CHINESE),
    DOT_IN_WORDS_IN_BRACKETS_ZH(dots("(点)"), Language.CHINESE),
    AT_IN_BRACKETS(ats("(at)")),
    AT_IN_SQUARE_BRACKETS(ats("[at]")),
    SPACES_AROUND_AT(ats(" @ ")),
    FULL_WIDTH_AT(ats("\uFF20")),
    AT_IN_WORDS_RU(ats(" собака "), Language.RUSSIAN),
    AT_IN_WORDS_EN(ats(" at "), Language.ENGLISH),
    AT_IN_WORDS_ZH(ats("艾特"), Language.CHINESE),
    AT_AND_DOT_IN_WORDS_RU(both(" собака ", " точка "), Language.RUSSIAN),
    AT_AND_DOT_IN_WORDS_EN(both(" at ", " dot "), Language.ENGLISH),
    AT_AND_DOT_IN_WORDS_ZH(both("艾特", "点"), Language.CHINESE),
    HXXP(contact -> contact.replaceFirst("^http", "hxxp")),
    SPACES_AFTER_SLASHES(contact -> contact.replace("/", "/ ")),
    SLASH_IN_WORDS_RU(contact -> contact.replace("/", " слэш "), Language.RUSSIAN),
    SLASH_IN_WORDS_EN(contact -> contact.replace("/", " slash "), Language.ENGLISH),
    BACKSLASHES(contact -> contact.replace('/', '\\')),
    ZERO_WIDTH_SPACES(contact -> Disguise.between(Disguise.symbols(contact), "\u200B")),
    ZERO_WIDTH_JOINERS(contact -> Disguise.between(Disguise.symbols(contact), "\u200D")),
    WORD_JOINERS(contact -> Disguise.between(Disguise.symbols(contact), "\u2060")),
    SOFT_HYPHENS(contact -> Disguise.between(Disguise.symbols(contact), "\u00AD")),
    CYRILLIC_LOOKALIKES(Letters::cyrillic),
    LATIN_LOOKALIKES(Letters::latin),
    GREEK_LOOKALIKES(Letters::greek),
    FULL_WIDTH(Letters::fullWidth),
    MATHEMATICAL_BOLD(Letters::mathematicalBold),
    CIRCLED(Letters::circled),
    REGIONAL_INDICATORS(Letters::regionalIndicators),
    UNDERLINED(contact -> Letters.marked(contact, "\u0332")),
    STRUCK_THROUGH(contact -> Letters.marked(contact, "\u0336")),
    ACCENTS(contact -> Letters.marked(contact, "\u0301"));

    private final UnaryOperator<String> hide;
    private final Set<Language> languages;

    LinkDisguise(UnaryOperator<String> hide, Language... languages) {
        this.hide = hide;
        this.languages = Set.of(languages.length == 0 ? Language.values() : languages);
    }

    @Override
    public Set<Language> languages() {
        return languages;
    }

    @Override
    public Optional<String> hide(String contact) {
        return this == PLAIN ? Optional.of(contact) : Disguise.changed(contact, hide.apply(contact));
    }

    private static UnaryOperator<String> dots(String instead) {
        return contact -> contact.replace(".", instead);
    }

    private static UnaryOperator<String> ats(String instead) {
        return contact -> contact.replace("@", instead);
    }

    /** Where there is an at sign; without one it would be the dots alone. */
    private static UnaryOperator<String> both(String at, String dot) {
        return contact -> contact.contains("@") ? contact.replace(".", dot).replace("@", at) : contact;
    }
}
