package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Messages one after the other, as an argument of another. */
record Enumeration(List<Message> messages) implements Sayable {

    @Override
    public String in(Wording wording) {
        return messages.stream().map(wording::say).collect(Collectors.joining("; "));
    }
}
