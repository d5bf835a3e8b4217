package concordat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import concordat.domain.journal.EventKinds;
import concordat.domain.shared.Event;
import concordat.domain.shared.Journal;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shape of the house: who may see whom, and what every use case carries. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("concordat.domain", "concordat.persistence", "concordat.reports", "concordat.web");

    @Test
    void the_whole_house_is_looked_at() {
        assertThat(HOUSE.size()).isGreaterThan(400);
        for (String room : new String[] {"domain", "persistence", "reports", "web"}) {
            assertThat(HOUSE.stream().anyMatch(type -> type.getPackageName().startsWith("concordat." + room)))
                    .as(room)
                    .isTrue();
        }
    }

    @Test
    void the_model_knows_java_and_mapping_annotations_only() {
        holds(noClasses()
                .that()
                .resideInAPackage("concordat.domain..")
                .and()
                .resideOutsideOfPackage("concordat.domain.usecase..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws..",
                        "org.hibernate..",
                        "org.apache..",
                        "concordat.persistence..",
                        "concordat.reports..",
                        "concordat.web..")
                .because("rules outlive frameworks"));
    }

    @Test
    void the_spokes_never_see_each_other() {
        for (String room : new String[] {"persistence", "reports", "web"}) {
            String[] others = java.util.stream.Stream.of("persistence", "reports", "web")
                    .filter(other -> !other.equals(room))
                    .map(other -> "concordat." + other + "..")
                    .toArray(String[]::new);
            holds(noClasses()
                    .that()
                    .resideInAPackage("concordat." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because("the rooms form a star around the domain"));
        }
    }

    @Test
    void each_technology_stays_in_its_room() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("concordat.reports..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..")
                .because("workbooks are made in one room"));
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("concordat.persistence..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .because("the database is reached in one room"));
    }

    @Test
    void every_use_case_says_who_may_knock() {
        holds(classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should()
                .beAnnotatedWith(AllowedTo.class)
                .because("a right that is not written down is no right"));
        assertThat(HOUSE.stream().filter(type -> type.isAnnotatedWith(UseCase.class)))
                .hasSizeGreaterThan(20);
        holds(methods()
                .that()
                .areAnnotatedWith(AllowedTo.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(UseCase.class)
                .because("nothing else is guarded by it"));
    }

    @Test
    void what_only_reads_writes_nothing_in_the_journal() {
        holds(noClasses()
                .that()
                .areAnnotatedWith(ReadsOnly.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Journal.class)
                .because("every change is in the journal, and the database refuses theirs"));
        holds(classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .and()
                .haveSimpleNameStartingWith("Reading")
                .should()
                .beAnnotatedWith(ReadsOnly.class)
                .because("reading is spared the search for changes"));
    }

    @Test
    void every_event_is_a_kind_that_the_journals_reader_can_choose() {
        List<String> events = HOUSE.stream()
                .filter(type -> type.isAssignableTo(Event.class) && !type.isInterface())
                .map(type -> type.getSimpleName())
                .distinct()
                .toList();

        assertThat(events).hasSizeGreaterThan(50);
        assertThat(EventKinds.all()).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void use_cases_do_not_call_use_cases() {
        holds(noClasses()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are other use cases", type -> type.isAnnotatedWith(UseCase.class)))
                .because("each is one transaction by one actor in one capacity"));
    }

    @Test
    void adapters_are_nobodys_business() {
        holds(classes()
                .that()
                .resideInAPackage("concordat.persistence..")
                .and()
                .haveSimpleNameStartingWith("Jpa")
                .should()
                .bePackagePrivate()
                .because("they are reached through their port"));
    }

    @Test
    void time_is_injected() {
        holds(noClasses()
                .that()
                .resideInAnyPackage("concordat.domain..", "concordat.web..", "concordat.reports..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .because("tests and the demonstration year move the clock"));
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("concordat.domain.usecase..", "concordat.persistence.console..")
                .and()
                // A command of its own, outside any use case: it has nobody to be given a clock by.
                .doNotHaveFullyQualifiedName("concordat.persistence.journal.JournalVerification")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .because("one place asks the machine for the time"));
    }

    @Test
    void names_say_what_things_are() {
        for (String suffix : new String[] {"Service", "Manager", "Impl", "Util", "DTO"}) {
            holds(noClasses()
                    .that()
                    // A service of the catalogue, and what gives an entity manager, are called what they are.
                    .doNotHaveFullyQualifiedName("concordat.domain.programme.Service")
                    .and()
                    .haveSimpleNameNotEndingWith("EntityManager")
                    .should()
                    .haveSimpleNameEndingWith(suffix)
                    .because("the suffix says nothing"));
        }
    }

    private static void holds(ArchRule rule) {
        rule.check(HOUSE);
    }
}
