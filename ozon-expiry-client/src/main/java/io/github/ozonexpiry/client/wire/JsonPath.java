package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonStreamContext;

/** Writes the place of a parser as people write it: {@code postings[3].products[0].quantity}. */
final class JsonPath {

    private JsonPath() {}

    static String of(JsonStreamContext place) {
        if (place.inRoot()) {
            return "";
        }
        String parent = of(place.getParent());
        if (place.inArray()) {
            return place.hasCurrentIndex() ? parent + "[" + place.getCurrentIndex() + "]" : parent;
        }
        return place.hasCurrentName() ? within(parent, place.getCurrentName()) : parent;
    }

    /** The path of a member of the object at {@code parent}. */
    static String within(String parent, String member) {
        return parent.isEmpty() ? member : parent + "." + member;
    }
}
