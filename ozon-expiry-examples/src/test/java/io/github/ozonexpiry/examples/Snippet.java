package io.github.ozonexpiry.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Statements of a README after their imports: compiled as they stand, and run. */
final class Snippet {

    private static final String NAME = "ReadmeSnippet";

    private final String source;

    Snippet(String text) {
        String imports = lines(text, true);
        String statements = lines(text, false);
        this.source = imports + "\npublic class " + NAME
                + " { public static void main(String[] args) throws Exception {\n" + statements + "\n}}\n";
    }

    /** Compiles the snippet into a folder, runs it, and gives back what it printed. */
    String run(Path folder) throws ReflectiveOperationException, IOException {
        compile(folder);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, Snippet.class.getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass(NAME).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void compile(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of("-d", folder.toString(), "-cp", classPath(), "-proc:none");
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + NAME + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        if (!compiler.getTask(null, null, problems, options, null, List.of(file))
                .call()) {
            throw new AssertionError(problems.getDiagnostics().stream()
                    .map(problem -> problem.getMessage(Locale.ROOT))
                    .collect(Collectors.joining("\n", "the snippet does not compile:\n", "\n" + source)));
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String lines(String text, boolean imports) {
        return text.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(Collectors.joining("\n"));
    }
}
