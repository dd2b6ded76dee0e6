package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.product.RelatedSku;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.Fault;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something else that goes wrong, for the kinds of calls that it can befall; the others are {@code -}.
 *
 * @param title what it is
 * @param cells how each kind of call is played, in the order of {@link FaultRow#COLUMNS}
 */
record OddAnswerRow(String title, List<Function<FaultStage, String>> cells) {

    private static final String ERROR = "{\"code\": 8, \"message\": \"busy\", \"details\": []}";

    static final List<OddAnswerRow> ALL = List.of(
            everywhere("200, the answer late, but in time", () -> Fault.slow(Duration.ofMillis(50))),
            everywhere("200, the answer an error", () -> Fault.says(ERROR)),
            new OddAnswerRow(
                    "200, errors of items",
                    List.of(
                            OddAnswerRow::relatedSkus,
                            OddAnswerRow::never,
                            OddAnswerRow::levels,
                            stage -> once(stage, FaultColumn.CANCEL, Fault.says("{\"result\": false}")),
                            OddAnswerRow::never)),
            new OddAnswerRow(
                    "200, an element broken",
                    List.of(
                            stage -> once(stage, FaultColumn.READ, Fault.brokenPosting()),
                            stage -> once(stage, FaultColumn.PAGED_READ, Fault.brokenPosting()),
                            OddAnswerRow::never,
                            OddAnswerRow::never,
                            OddAnswerRow::never)),
            new OddAnswerRow(
                    "later `ship_failed`",
                    List.of(
                            OddAnswerRow::never,
                            OddAnswerRow::never,
                            OddAnswerRow::never,
                            OddAnswerRow::shipFailed,
                            OddAnswerRow::never)),
            new OddAnswerRow(
                    "the answer lost, later `ship_failed`",
                    List.of(
                            OddAnswerRow::never,
                            OddAnswerRow::never,
                            OddAnswerRow::never,
                            stage -> {
                                stage.misbehave(FaultColumn.SHIP, Fault.cutBeforeAnswer());
                                return shipFailed(stage);
                            },
                            OddAnswerRow::never)),
            pages("repeated cursor", Fault::repeatedCursor),
            pages("empty page that promises more", Fault::emptyPage),
            pages("missing cursor", Fault::missingCursor),
            pages("a list without end, at most 5 pages", Fault::endless),
            new OddAnswerRow("again after `Circle is open`", everyColumn(OddAnswerRow::afterTheCircle)));

    /** The row as it is seen. */
    String played() {
        return title + " | "
                + cells.stream()
                        .map(cell -> {
                            try (FaultStage stage = new FaultStage(Duration.ofSeconds(10))) {
                                return cell.apply(stage);
                            }
                        })
                        .collect(Collectors.joining(" | "));
    }

    private interface Kind {

        Fault fault();
    }

    private static OddAnswerRow everywhere(String title, Kind kind) {
        return new OddAnswerRow(title, everyColumn((stage, column) -> once(stage, column, kind.fault())));
    }

    private static OddAnswerRow pages(String title, Kind kind) {
        return new OddAnswerRow(
                title,
                List.of(
                        OddAnswerRow::never,
                        stage -> {
                            Fault fault = kind.fault();
                            stage.misbehave(FaultColumn.PAGED_READ, fault, fault, fault, fault, fault);
                            return stage.play(FaultColumn.PAGED_READ, it -> FaultColumn.pages(it, 5));
                        },
                        OddAnswerRow::never,
                        OddAnswerRow::never,
                        OddAnswerRow::never));
    }

    private interface Cell {

        String play(FaultStage stage, FaultColumn column);
    }

    /** One stage would see the calls of the other kind: of two in a column the first is played. */
    private static List<Function<FaultStage, String>> everyColumn(Cell cell) {
        return FaultRow.COLUMNS.stream()
                .<Function<FaultStage, String>>map(columns -> stage -> cell.play(stage, columns.get(0)))
                .toList();
    }

    private static String once(FaultStage stage, FaultColumn column, Fault fault) {
        stage.misbehave(column, fault);
        return stage.play(column, column::call);
    }

    private static String afterTheCircle(FaultStage stage, FaultColumn column) {
        stage.misbehave(column, Fault.circleIsOpen());
        String unused = stage.play(column, column::call);
        stage.countAnew();
        return stage.play(column, column::call);
    }

    private static String relatedSkus(FaultStage stage) {
        RelatedSku.Found found = stage.seller().products().related(List.of(FaultStage.CUP, new Sku(1)));
        return found.items().items().size() + " and " + found.errors().items().size() + " missed, "
                + stage.ozon().asked().stream()
                        .filter(asked -> asked.path().equals("/v1/product/related-sku/get"))
                        .count()
                + " call";
    }

    private static String levels(FaultStage stage) {
        return stage.play(
                FaultColumn.STOCK,
                it -> it
                        .seller()
                        .stocks()
                        .update(List.of(FaultColumn.level("OFFER-827"), FaultColumn.level("OFFER-1")))
                        .items()
                        .stream()
                        .map(each -> each.isDone()
                                ? "answer"
                                : each.errors()
                                        .get(0)
                                        .code()
                                        .value()
                                        .map(Object::toString)
                                        .orElse("?"))
                        .collect(Collectors.joining(" and ")));
    }

    private static String shipFailed(FaultStage stage) {
        stage.shop().assemblyFails(FaultStage.POSTING.text());
        String seen = FaultColumn.SHIP.call(stage) + ", " + stage.asked(FaultColumn.SHIP);
        String later = later(stage);
        stage.countAnew();
        String again = FaultColumn.SHIP.call(stage) + ", " + stage.asked(FaultColumn.SHIP);
        return seen + ", later " + later + ", again: " + again + ", later " + later(stage);
    }

    /** What the posting shows when Ozon has had the time to assemble it. */
    private static String later(FaultStage stage) {
        stage.ozon().advance(Duration.ofSeconds(10));
        Posting posting = stage.observer().postings().get(FaultStage.POSTING).orElseThrow();
        return Stream.of(posting.status(), posting.substatus())
                .flatMap(each -> each.value().stream())
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }

    /** There is no such case. */
    private static String never(FaultStage stage) {
        return "-";
    }
}
