package concordat.domain.world;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.meeting.AttendanceRow;
import concordat.domain.meeting.MeetingKind;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** States, kinds, outcomes and the like are shown in words that people can tell apart. */
class WordsTest {
    /** Every enumeration of the domain that has words. */
    static List<Class<?>> vocabularies() throws IOException, URISyntaxException {
        Path root = Path.of(MeetingKind.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("concordat") && name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(WordsTest::type)
                    .filter(type -> type.isEnum()
                            && Arrays.stream(type.getDeclaredMethods())
                                    .anyMatch(method ->
                                            method.getName().equals("words") && method.getParameterCount() == 0))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void every_constant_has_words_of_its_own(Class<?> vocabulary) {
        List<String> words = Arrays.stream(vocabulary.getEnumConstants())
                .map(constant -> text(constant, "words"))
                .toList();

        assertThat(words)
                .doesNotHaveDuplicates()
                .allSatisfy(each -> assertThat(each).isNotBlank().doesNotContain("_"));
    }

    @Test
    void all_vocabularies_were_looked_at() throws IOException, URISyntaxException {
        assertThat(vocabularies()).hasSizeGreaterThan(45);
    }

    @Test
    void the_matrix_of_attendance_marks_each_member_with_a_letter() {
        assertThat(AttendanceRow.Mark.values())
                .extracting(AttendanceRow.Mark::letter)
                .containsExactly("P", "V", "A", "D", "X", "N/A");
    }

    private static String text(Object constant, String method) {
        try {
            Method words = ((Enum<?>) constant).getDeclaringClass().getDeclaredMethod(method);
            words.setAccessible(true);
            return String.valueOf(words.invoke(constant)).toLowerCase(Locale.UK);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, WordsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
