package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.PostingCalls;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.ReportEntry;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;

/** The shortest program that says something useful: reads an answer of Ozon's and tells what is late and what is due next. */
public final class QuickStart {

    private QuickStart() {}

    /**
     * Prints the state and the next deadline of each posting.
     *
     * @param args none
     */
    public static void main(String[] args) {
        String answer = """
                {"postings": [
                  {"posting_number": "70310001-0001-1", "status": "awaiting_packaging",
                   "in_process_at": "2026-05-04T06:00:00Z", "shipment_date": "2026-05-05T06:00:00Z",
                   "shipment_date_without_delay": "2026-05-06T04:00:00Z"}], "has_next": false}""";

        Page<Posting> page = PostingCalls.read(answer.getBytes(StandardCharsets.UTF_8));
        ExpiryReport report = ExpiryReport.of(page.items(), Instant.parse("2026-05-05T09:30:00Z"));
        Wording wording = Wording.in(Language.ENGLISH, ZoneId.of("Europe/Moscow"));
        for (ReportEntry entry : report.entries()) {
            System.out.println(
                    entry.posting().number() + " " + wording.say(entry.state().message()));
            entry.nextDuty()
                    .map(next -> wording.say(next.kind().message()) + " " + wording.time(next.at()))
                    .ifPresent(next -> System.out.println("  next: " + next));
        }
    }
}
