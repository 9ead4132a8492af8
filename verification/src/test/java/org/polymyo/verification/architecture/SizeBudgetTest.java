package org.polymyo.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.polymyo.verification.Checkout;

/** Small things stay small. A waiver names its reason and must go as soon as it is not needed. */
class SizeBudgetTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;

    private static final Map<String, String> WAIVED = Map.of();

    @Test
    void everyFileAndMethodKeepsTheBudgetOrIsWaivedForAReason() throws IOException {
        Map<String, String> tooLong = tooLong();
        assertThat(tooLong.keySet()).as("%s", tooLong).isEqualTo(WAIVED.keySet());
    }

    private static Map<String, String> tooLong() throws IOException {
        Map<String, String> found = new TreeMap<>();
        List<Path> files = Checkout.files(".java");
        for (Path file : files) {
            long lines = Checkout.text(file).lines().count();
            if (lines > LONGEST_FILE) {
                found.put(Checkout.name(file), lines + " lines");
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new LongMethods(unit, positions, found).scan(unit, null);
            }
        }
        return found;
    }

    private static final class LongMethods extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Map<String, String> found;

        LongMethods(CompilationUnitTree unit, SourcePositions positions, Map<String, String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = unit.getLineMap();
            long end = positions.getEndPosition(unit, method);
            if (method.getBody() != null && end >= 0) {
                long first = lines.getLineNumber(positions.getStartPosition(unit, method));
                long length = lines.getLineNumber(end) - first + 1;
                if (length > LONGEST_METHOD) {
                    String file = Checkout.name(Path.of(unit.getSourceFile().toUri()));
                    found.put(file + "#" + method.getName(), length + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }
    }
}
