package io.github.ozonexpiry.client.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ozonexpiry.aftermath.Dossier;
import io.github.ozonexpiry.aftermath.DossierLine;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.util.List;

/**
 * Writes the dossier of an objection as JSON. The names of its members are stable; what is not known is left out, and {@code missing} says so.
 *
 * <p>At the top {@code language}, {@code posting}, {@code now}, {@code how_to_object} (sentences), {@code timeline}, {@code evidence}, {@code ozon} and
 * {@code charges} (lines), {@code audit} (lines as those of {@link AuditJson}) and {@code missing} (sentences). A line has {@code when}, {@code text},
 * {@code basis} ({@code STATED} by Ozon, {@code RECORDED} by another system, {@code COMPUTED} or {@code ESTIMATED} by this library) and
 * {@code source}. A moment that is known is {@code {"at"}}; of a stretch of time stand {@code after}, by which it had not happened, left out where
 * nobody looked before, and {@code by}, by which it had. Moments are ISO 8601 in UTC.
 */
public final class DossierJson {

    private final Wording wording;

    private DossierJson(Wording wording) {
        this.wording = wording;
    }

    /**
     * A dossier as JSON.
     *
     * @param dossier the dossier
     * @param wording the language of its sentences
     * @return JSON text
     */
    public static String of(Dossier dossier, Wording wording) {
        DossierJson json = new DossierJson(wording);
        RequestBody body = RequestBody.of("language", wording.language().tag())
                .and("posting", dossier.posting())
                .and("now", dossier.now().toString())
                .andAll("how_to_object", json.said(Dossier.howToObject()))
                .andAll("timeline", json.lines(dossier.timeline()))
                .andAll("evidence", json.lines(dossier.evidence()))
                .andAll("ozon", json.lines(dossier.ozon()))
                .andAll("charges", json.lines(dossier.charges()))
                .andAll("audit", AuditJson.lines(dossier.audit(), wording))
                .andAll("missing", json.said(dossier.missing()));
        return new String(body.bytes(), UTF_8);
    }

    private List<RequestBody> lines(List<DossierLine> lines) {
        return lines.stream().map(this::line).toList();
    }

    private RequestBody line(DossierLine line) {
        return RequestBody.EMPTY
                .and("when", line.when().map(DossierJson::when))
                .and("text", wording.say(line.text()))
                .and("basis", line.basis().name())
                .and("source", line.source());
    }

    /** As text, for a body of a request drops what is less than a second. */
    private static RequestBody when(When when) {
        return when.isExact()
                ? RequestBody.of("at", when.by().toString())
                : RequestBody.of("after", when.after().map(Instant::toString))
                        .and("by", when.by().toString());
    }

    private List<String> said(List<Message> messages) {
        return messages.stream().map(wording::say).toList();
    }
}
