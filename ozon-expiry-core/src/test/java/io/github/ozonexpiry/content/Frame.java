package io.github.ozonexpiry.content;

import io.github.ozonexpiry.text.Language;
import java.util.List;

/** A message around a contact, with and without a word that leads to it. */
record Frame(Language language, String before, String after) {

    static final List<Frame> PHONES = List.of(
            new Frame(Language.RUSSIAN, "Позвоните нам: ", ", договоримся."),
            new Frame(Language.RUSSIAN, "По замене ", " до вечера, заказ 24219509-0020-2."),
            new Frame(Language.ENGLISH, "Call ", " and we will settle it."),
            new Frame(Language.ENGLISH, "For a replacement ", " until tonight, order 24219509-0020-2."),
            new Frame(Language.CHINESE, "请打", "，马上处理。"),
            new Frame(Language.CHINESE, "换货找", "今天都在，订单24219509-0020-2。"));

    static final List<Frame> LINKS = List.of(
            new Frame(Language.RUSSIAN, "Пишите на ", " и мы ответим."),
            new Frame(Language.RUSSIAN, "Здесь дешевле: ", " (заказ 24219509-0020-2)"),
            new Frame(Language.ENGLISH, "Write to ", " and we will answer."),
            new Frame(Language.ENGLISH, "It is cheaper here: ", " (order 24219509-0020-2)"),
            new Frame(Language.CHINESE, "请联系 ", " 我们会回复。"),
            new Frame(Language.CHINESE, "这里更便宜：", "，订单24219509-0020-2。"));
}
