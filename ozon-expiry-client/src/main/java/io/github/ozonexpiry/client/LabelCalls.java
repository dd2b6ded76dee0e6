package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.label.LabelFile;
import io.github.ozonexpiry.client.label.LabelTask;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.PostingNumber;
import java.util.List;

/** The calls about labels: ask for a file, then look whether it is ready. */
public final class LabelCalls {

    private static final OzonMethod CREATE =
            OzonMethod.sets("/v3/posting/fbs/package-label/create").urgent();
    private static final OzonMethod GET =
            OzonMethod.reads("/v2/posting/fbs/package-label/get").urgent();

    static final List<OzonMethod> READS = List.of(GET);

    private static final int MOST_POSTINGS = 1000;

    private final Channel channel;

    LabelCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * Asks for the labels of postings that are assembled, as one task for each size. Needed to hand over. The labels of postings that were
     * assembled less than about a minute ago will be missing. Safe to repeat: it makes another file. Source:
     * {@code /v3/posting/fbs/package-label/create}.
     *
     * @param postings the postings, 1 to 1000, each {@code awaiting_deliver}
     * @return the tasks
     * @throws IllegalArgumentException when there are none or too many; says how many
     */
    public Page<LabelTask> create(List<PostingNumber> postings) {
        if (postings.isEmpty() || postings.size() > MOST_POSTINGS) {
            throw new IllegalArgumentException(
                    "posting_numbers: Ozon takes 1 to " + MOST_POSTINGS + " at a time, got " + postings.size());
        }
        RequestBody body = RequestBody.of("posting_numbers", postings);
        return channel.page(CREATE, body, ListShape.of("tasks", LabelTask.class));
    }

    /**
     * Looks what has become of a task. Needed to hand over. A file that is ready may lack labels: see {@link LabelFile#isComplete}. Source:
     * {@code /v2/posting/fbs/package-label/get}.
     *
     * @param task the task
     * @return how far it has got, and where the file is
     */
    public LabelFile get(LabelTask.Id task) {
        return channel.object(GET, RequestBody.of("task_id", task.number()), LabelFile.class);
    }
}
