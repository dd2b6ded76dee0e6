package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.account.KeyRoles;
import io.github.ozonexpiry.client.account.SellerInfo;
import io.github.ozonexpiry.client.health.Health;
import io.github.ozonexpiry.client.health.Health.Failure;
import io.github.ozonexpiry.client.health.HealthOptions;
import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.wire.RequestBody;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks once at a shop's health: two calls, of which each may fail. */
final class HealthCheck {

    private final Channel channel;
    private final List<Failure> failures = new ArrayList<>();
    private Optional<Duration> clockDifference = Optional.empty();

    HealthCheck(Channel channel) {
        this.channel = channel;
    }

    Health look(HealthOptions options) {
        Optional<KeyRoles> key = ask(AccountCalls.ROLES, KeyRoles.class);
        Optional<SellerInfo> account = ask(AccountCalls.INFO, SellerInfo.class);
        return new Health(options, channel.now(), key, account, clockDifference, failures);
    }

    private <T> Optional<T> ask(OzonMethod method, Class<T> type) {
        try {
            Instant asked = channel.now();
            Answer answer = channel.ask(method, RequestBody.EMPTY);
            compare(asked, channel.now(), answer);
            return Optional.of(channel.read(answer, type));
        } catch (OzonException e) {
            failures.add(new Failure(method.path(), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** Ozon answered between the two moments, and cuts its own to the second. */
    private void compare(Instant asked, Instant answered, Answer answer) {
        answer.date().ifPresent(ozon -> {
            Instant middle = asked.plus(Duration.between(asked, answered).dividedBy(2));
            clockDifference = Optional.of(Duration.between(ozon, middle.truncatedTo(ChronoUnit.SECONDS)));
        });
    }
}
