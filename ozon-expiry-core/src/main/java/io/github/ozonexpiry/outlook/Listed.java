package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Messages one after the other, as an argument of another. */
record Listed(List<Message> messages) implements Sayable {

    Listed {
        messages = List.copyOf(messages);
    }

    @Override
    public String in(Wording wording) {
        return messages.stream().map(wording::say).collect(Collectors.joining("; "));
    }
}
