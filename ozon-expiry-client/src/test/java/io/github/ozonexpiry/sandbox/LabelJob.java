package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of labels that was asked for; it is made by the next second.
 *
 * @param postings how many labels were asked for
 * @param missing why some of them will be missing, by posting
 * @param askedAt when it was asked for
 */
record LabelJob(int postings, Map<String, String> missing, Instant askedAt) {

    /** The files of a shop, which are numbered. */
    static final class Queue {

        private final List<LabelJob> jobs = new ArrayList<>();

        long add(LabelJob job) {
            jobs.add(job);
            return jobs.size();
        }

        Optional<LabelJob> find(long id) {
            return id < 1 || id > jobs.size() ? Optional.empty() : Optional.of(jobs.get((int) id - 1));
        }
    }

    ObjectNode write(Instant now) {
        boolean made = now.isAfter(askedAt);
        int printed = made ? postings - missing.size() : 0;
        boolean failed = made && printed == 0;
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode status = json.putObject("status");
        status.put("code", !made ? "pending" : failed ? "error" : "completed");
        status.put("postings_count", postings).put("printed_postings_count", printed);
        ArrayNode unprinted = status.putArray("unprinted_postings");
        if (made) {
            missing.forEach((number, why) ->
                    unprinted.addObject().put("posting_number", number).put("message", why));
        }
        json.put("file_url", printed > 0 ? "https://example.com/labels.pdf" : "");
        String why = failed ? "The next postings aren't ready" : "";
        json.putObject("error").put("code", "").put("message", why); // the codes are not documented
        return json;
    }
}
