package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.notification.Endpoint;
import io.github.ozonexpiry.client.notification.EndpointCheck;
import io.github.ozonexpiry.client.notification.EndpointId;
import io.github.ozonexpiry.client.notification.PushSubscription;
import io.github.ozonexpiry.client.notification.PushType;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import java.util.List;
import java.util.Optional;

/** The calls about where Ozon sends its notifications. Ozon calls these methods beta: they may change with a week's notice. */
public final class NotificationCalls {

    private static final OzonMethod SET = OzonMethod.acts("/v1/notification/set");
    private static final OzonMethod UPDATE = OzonMethod.acts("/v1/notification/update");
    private static final OzonMethod DELETE = OzonMethod.acts("/v1/notification/delete");
    private static final OzonMethod ENABLE = OzonMethod.acts("/v1/notification/enable");
    private static final OzonMethod CHECK = OzonMethod.reads("/v1/notification/check");
    private static final OzonMethod LIST = OzonMethod.reads("/v1/notification/list");
    private static final OzonMethod TYPES = OzonMethod.reads("/v1/notification/push-type/list");

    /** What a key must allow to read. */
    static final List<OzonMethod> READS = List.of(CHECK, LIST, TYPES);

    private static final int PAGE_SIZE = 100;

    private final Channel channel;

    NotificationCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * Lets Ozon send notifications to an address. Needed to hear of new and cancelled postings between two looks. Whether a second call adds
     * the address twice is not documented: look into {@link #list} after a failure. Source: {@code /v1/notification/set}.
     *
     * @param url the address
     * @param types what is to be sent, at least one kind
     * @throws IllegalArgumentException when the address is blank or nothing is to be sent; names it
     */
    public void set(String url, List<PushType> types) {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("types: at least one is needed");
        }
        channel.acknowledged(SET, RequestBody.of("url", address(url)).and("types", words(types)));
    }

    /**
     * Changes an address, or what is sent to it. Needed to move a service. Repeating it should do no harm, which Ozon does not document.
     * Source: {@code /v1/notification/update}.
     *
     * @param endpoint the address' number
     * @param url the new address; empty to leave it
     * @param types what is to be sent; empty to leave it
     * @throws IllegalArgumentException when nothing is to be changed or the address is blank; names it
     */
    public void update(EndpointId endpoint, Optional<String> url, List<PushType> types) {
        if (url.isEmpty() && types.isEmpty()) {
            throw new IllegalArgumentException("url, types: at least one of them must be changed");
        }
        channel.acknowledged(
                UPDATE,
                RequestBody.of("id", endpoint.number())
                        .and("url", url.map(NotificationCalls::address))
                        .and("types", words(types)));
    }

    /**
     * Sends no more to an address, and forgets it. Needed to close a service. Source: {@code /v1/notification/delete}.
     *
     * @param endpoint the address' number
     */
    public void delete(EndpointId endpoint) {
        channel.acknowledged(DELETE, RequestBody.of("id", endpoint.number()));
    }

    /**
     * Switches an address on or off. Needed after Ozon switched it off because it was slow for three days. Repeating it should do no harm, which Ozon does not document.
     * Source: {@code /v1/notification/enable}.
     *
     * @param endpoint the address' number
     * @param on whether it shall be on
     */
    public void enable(EndpointId endpoint, boolean on) {
        channel.acknowledged(ENABLE, RequestBody.of("id", endpoint.number()).and("enabled", on));
    }

    /**
     * Lets Ozon try an address. Needed before it is set, and when nothing comes any more. Source:
     * {@code /v1/notification/check}.
     *
     * @param url the address
     * @return how it answered
     * @throws IllegalArgumentException when the address is blank; names it
     */
    public EndpointCheck check(String url) {
        return channel.object(CHECK, RequestBody.of("url", address(url)), EndpointCheck.class);
    }

    /**
     * The addresses. Needed to notice that Ozon sends nothing any more. Source: {@code /v1/notification/list}.
     *
     * @return the pages; nothing is asked before they are read
     */
    public Pages<Endpoint> list() {
        return channel.pages(
                LIST,
                Paging.OFFSET,
                PAGE_SIZE,
                ListShape.of("urls", Endpoint.class),
                position -> RequestBody.of("limit", PAGE_SIZE)
                        .and("offset", position.isEmpty() ? 0 : Long.parseLong(position)));
    }

    /**
     * All kinds of notification, and where each goes. Needed to see what is not sent. Source: {@code /v1/notification/push-type/list}.
     *
     * @return the kinds, in one page
     */
    public Page<PushSubscription> types() {
        return channel.page(TYPES, RequestBody.EMPTY, ListShape.of("types", PushSubscription.class));
    }

    private static String address(String url) {
        if (url.isBlank()) {
            throw new IllegalArgumentException("url: an address is needed, got '" + url + "'");
        }
        return url;
    }

    private static List<String> words(List<PushType> types) {
        return types.stream().map(PushType::word).toList();
    }
}
