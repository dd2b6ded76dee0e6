package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.RateLimit;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The other processes of an account, asked through the caller's store where there is one. While it fails, there are none. */
final class OtherProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(OtherProcesses.class);

    private final String account;
    private final Optional<SharedQuota> quota;
    private final AtomicBoolean fails = new AtomicBoolean();

    OtherProcesses(String account, Optional<SharedQuota> quota) {
        this.account = account;
        this.quota = quota;
    }

    boolean areNone() {
        return quota.isEmpty();
    }

    /** How long to wait for them; zero or less when a permit was taken. */
    Duration take(Map<String, RateLimit> limits) {
        try {
            Duration wait = quota.isEmpty() ? Duration.ZERO : quota.get().take(account, limits);
            if (fails.getAndSet(false)) {
                LOG.info("the shared quota of {} answers again", account);
            }
            return wait;
        } catch (RuntimeException e) {
            if (!fails.getAndSet(true)) {
                LOG.warn(
                        "the shared quota of {} fails, until it answers this process keeps the limits alone",
                        account,
                        e);
            }
            return Duration.ZERO;
        }
    }

    /** Lets them wait too. */
    void pause(String limit, Duration time) {
        try {
            quota.ifPresent(each -> each.pause(account, limit, time));
        } catch (RuntimeException e) {
            LOG.warn("the shared quota of {} was not told that {} waits {}", account, limit, time, e);
        }
    }
}
