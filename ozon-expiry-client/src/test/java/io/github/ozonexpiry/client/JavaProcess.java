package io.github.ozonexpiry.client;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class of the tests run in a JVM of its own, so that its memory can be bounded. */
final class JavaProcess {

    private JavaProcess() {}

    static Process start(Class<?> main, List<String> options, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(options);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.log.io.github.ozonexpiry.client=off",
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(Arrays.asList(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The tests run within the client's module; a process without modules wants all of it on one path. */
    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(
                        File.pathSeparator, "target" + File.separator + "test-classes" + File.pathSeparator, ""));
    }
}
