package io.github.ozonexpiry.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a shop is charged and paid. Safe for many threads. */
public final class SandboxFinance {

    private final List<SandboxAccrual> accruals = new CopyOnWriteArrayList<>();

    SandboxFinance() {}

    /**
     * Charges or pays something.
     *
     * @param accrual what
     * @return this
     */
    public SandboxFinance add(SandboxAccrual accrual) {
        accruals.add(accrual);
        return this;
    }

    List<SandboxAccrual> all() {
        return accruals.stream()
                .sorted(Comparator.comparingLong(SandboxAccrual::id))
                .toList();
    }
}
