package io.github.ozonexpiry.rule;

/** Stands where the first rule will stand. */
public final class Placeholder {
    private Placeholder() {}

    /**
     * Says whether a confidence grade is one that is used.
     *
     * @param grade a letter
     * @return whether it is one of A to D
     */
    public static boolean isGrade(char grade) {
        return grade >= 'A' && grade <= 'D';
    }
}
