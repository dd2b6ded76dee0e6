package consumer;

import io.github.ozonexpiry.rule.Placeholder;

final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Grade A is used: " + Placeholder.isGrade('A'));
    }
}
