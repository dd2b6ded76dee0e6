package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every disguise of every form of contacts, in every message around it in whose language it is readable. */
record Sweep(String name, List<? extends Disguise> disguises, List<ContactForm> forms, List<SweptText> texts) {

    static final Sweep PHONES =
            of("phone numbers", Arrays.asList(DigitDisguise.values()), ContactForm.PHONES, Frame.PHONES);
    static final Sweep LINKS = of(
            "links, mail addresses and accounts", Arrays.asList(LinkDisguise.values()), ContactForm.LINKS, Frame.LINKS);

    private static Sweep of(
            String name, List<? extends Disguise> disguises, List<ContactForm> forms, List<Frame> frames) {
        List<SweptText> texts = new ArrayList<>();
        for (Disguise disguise : disguises) {
            for (ContactForm form : forms) {
                texts.addAll(swept(disguise, form, frames));
            }
        }
        return new Sweep(name, disguises, forms, texts);
    }

    private static List<SweptText> swept(Disguise disguise, ContactForm form, List<Frame> frames) {
        List<SweptText> texts = new ArrayList<>();
        for (int frame = 0; frame < frames.size(); frame++) {
            Frame around = frames.get(frame);
            if (disguise.languages().contains(around.language())) {
                disguise.hide(form.example(frame))
                        .ifPresent(contact -> texts.add(SweptText.of(disguise, form, around, contact)));
            }
        }
        return texts;
    }

    List<SweptText> of(Disguise disguise) {
        return texts.stream().filter(text -> text.disguise().equals(disguise)).toList();
    }

    List<SweptText> of(Disguise disguise, ContactForm form) {
        return of(disguise).stream().filter(text -> text.form().equals(form)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
