package io.github.ozonexpiry.sandbox;

/**
 * What was done with a posting, however often it was asked for.
 *
 * @param assemblies how often assembling it was begun
 * @param cancellations how often it was cancelled
 */
public record SandboxDeeds(int assemblies, int cancellations) {

    static final SandboxDeeds NONE = new SandboxDeeds(0, 0);

    SandboxDeeds assembled() {
        return new SandboxDeeds(assemblies + 1, cancellations);
    }

    SandboxDeeds cancelled() {
        return new SandboxDeeds(assemblies, cancellations + 1);
    }
}
