package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One call as all tests of calls see it: made in a furnished sandbox, at a server that follows Ozon's description, with prepared answers. */
sealed interface CallCase {

    /** The method that it asks, and asks first if it asks several. */
    String path();

    /** Makes the call and reads its answer, of a list the first page; returns what could be read element by element. */
    List<Page<?>> make(OzonSeller seller);

    /** A call without a list that can be read element by element. */
    record Single(String path, Consumer<OzonSeller> call) implements CallCase {

        @Override
        public List<Page<?>> make(OzonSeller seller) {
            call.accept(seller);
            return List.of();
        }
    }

    /** A list in one answer; {@code list} is the member that is the list. */
    record Whole(String path, String list, Function<OzonSeller, Page<?>> call) implements CallCase {

        @Override
        public List<Page<?>> make(OzonSeller seller) {
            return List.of(call.apply(seller));
        }
    }

    /** A list page by page; {@code list} is the member that is the list. */
    record Paged(String path, String list, Paging paging, Function<OzonSeller, Pages<?>> call) implements CallCase {

        @Override
        public List<Page<?>> make(OzonSeller seller) {
            return List.of(call.apply(seller).pages().findFirst().orElseThrow());
        }
    }
}
