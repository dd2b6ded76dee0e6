package io.github.ozonexpiry.client.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ozonexpiry.audit.Appeal;
import io.github.ozonexpiry.audit.Audit;
import io.github.ozonexpiry.audit.AuditLine;
import io.github.ozonexpiry.audit.AuditLine.NotCompared;
import io.github.ozonexpiry.audit.Billed;
import io.github.ozonexpiry.audit.Expected;
import io.github.ozonexpiry.audit.Sides;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes an audit as JSON, for an appeal or another program. The names of its members are stable; what is not known is left out.
 *
 * <p>At the top {@code language}, {@code charged} and {@code computed} (a sum a currency) and {@code lines}. A line has {@code line}
 * ({@code matched}, {@code differing}, {@code missing}, {@code unexpected}, {@code not_compared}), {@code posting}, {@code computed},
 * {@code charged}, {@code difference} (charged less computed), {@code reason} (why it was not compared), {@code expected}, {@code billed} and
 * {@code listed} (rows), {@code explanations} ({@code kind}, {@code evidence}), {@code appeal} ({@code worth}, {@code reason},
 * {@code deadline}), and {@code text}, the line in sentences. A row that was computed has {@code posting}, {@code kind}, {@code day},
 * {@code cost} or {@code not_known}, and {@code trace}; one of Ozon's {@code source}, {@code reference}, {@code kind}, {@code type},
 * {@code posting}, {@code day}, {@code cost}, {@code percent}, {@code price}, {@code index}, {@code grace}. Money is
 * {@code amount} as text and {@code currency}; a percent or an index is text; a day is ISO 8601.
 */
public final class AuditJson {

    private final Wording wording;

    private AuditJson(Wording wording) {
        this.wording = wording;
    }

    /**
     * An audit as JSON.
     *
     * @param audit the audit
     * @param wording the language of its sentences
     * @return JSON text
     */
    public static String of(Audit audit, Wording wording) {
        RequestBody body = RequestBody.of("language", wording.language().tag())
                .andAll("charged", sums(audit.charged()))
                .andAll("computed", sums(audit.computed()))
                .andAll("lines", lines(audit.lines(), wording));
        return new String(body.bytes(), UTF_8);
    }

    static List<RequestBody> lines(List<AuditLine> lines, Wording wording) {
        AuditJson json = new AuditJson(wording);
        return lines.stream().map(json::line).toList();
    }

    private RequestBody line(AuditLine line) {
        Sides sides = line.sides();
        return RequestBody.of("line", name(line))
                .and("posting", sides.posting())
                .and("computed", sides.computed().map(AuditJson::money))
                .and("charged", sides.charged().map(AuditJson::money))
                .and("difference", sides.difference().map(AuditJson::money))
                .and("reason", reason(line))
                .andAll(
                        "expected",
                        sides.expected().stream().map(this::expected).toList())
                .andAll("billed", sides.billed().stream().map(AuditJson::billed).toList())
                .andAll("listed", sides.listed().stream().map(AuditJson::billed).toList())
                .andAll(
                        "explanations",
                        line.explanations().stream()
                                .map(each -> RequestBody.of("kind", each.kind().name())
                                        .and("evidence", wording.say(each.evidence())))
                                .toList())
                .and("appeal", appeal(line.appeal()))
                .andAll("text", said(line.messages()));
    }

    private static String name(AuditLine line) {
        return line.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    private Optional<String> reason(AuditLine line) {
        return line instanceof NotCompared not ? Optional.of(wording.say(not.reason())) : Optional.empty();
    }

    private RequestBody expected(Expected each) {
        Optional<Message> why =
                each.cost() instanceof Expected.Cost.NotKnown not ? Optional.of(not.reason()) : Optional.empty();
        return RequestBody.of("posting", each.posting())
                .and("kind", each.kind().name())
                .and("day", each.day())
                .and("cost", each.money().map(AuditJson::money))
                .and("not_known", why.map(wording::say))
                .andAll("trace", said(each.trace()));
    }

    private static RequestBody billed(Billed row) {
        return RequestBody.of("source", row.source().name())
                .and("reference", row.reference().isEmpty() ? Optional.empty() : Optional.of(row.reference()))
                .and("kind", row.kind().name())
                .and("type", row.type())
                .and("posting", row.posting())
                .and("day", row.day())
                .and("cost", row.cost().map(AuditJson::money))
                .and("percent", row.detail().percent().map(Percent::value).map(BigDecimal::toPlainString))
                .and("price", row.detail().price().map(AuditJson::money))
                .and("index", row.detail().index().map(BigDecimal::toPlainString))
                .and("grace", row.detail().grace());
    }

    private RequestBody appeal(Appeal appeal) {
        return RequestBody.of("worth", appeal.worth().name())
                .and("reason", wording.say(appeal.reason()))
                .and("deadline", wording.say(appeal.deadline()));
    }

    private List<String> said(List<Message> messages) {
        return messages.stream().map(wording::say).toList();
    }

    private static List<RequestBody> sums(Amounts amounts) {
        return amounts.all().stream().map(AuditJson::money).toList();
    }

    private static RequestBody money(Money money) {
        return RequestBody.of("amount", money.amount().toPlainString()).and("currency", money.currency());
    }
}
