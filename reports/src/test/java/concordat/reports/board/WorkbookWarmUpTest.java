package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class WorkbookWarmUpTest {

    @Test
    void a_second_workbook_needs_no_class_that_the_first_did_not() {
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        WorkbookWarmUp warmUp = new WorkbookWarmUp();
        assertThatCode(warmUp::run).doesNotThrowAnyException();
        long loaded = classes.getTotalLoadedClassCount();

        warmUp.run();

        assertThat(classes.getTotalLoadedClassCount() - loaded).isLessThan(50);
    }
}
