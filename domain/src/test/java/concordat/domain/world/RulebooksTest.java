package concordat.domain.world;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.action.ActionRule;
import concordat.domain.agreement.AgreementRule;
import concordat.domain.agreement.ReviewRule;
import concordat.domain.agreement.contact.ContactRule;
import concordat.domain.agreement.dispute.DisputeRule;
import concordat.domain.agreement.notice.NoticeRule;
import concordat.domain.agreement.obligation.ObligationRule;
import concordat.domain.agreement.particulars.ParticularsRule;
import concordat.domain.agreement.risk.RiskRule;
import concordat.domain.agreement.text.InstrumentRule;
import concordat.domain.agreement.text.TextRule;
import concordat.domain.appraisal.AppraisalRule;
import concordat.domain.board.BoardReportRule;
import concordat.domain.board.BoardReportScheduleRule;
import concordat.domain.calendar.CalendarRule;
import concordat.domain.committee.CommitteeRule;
import concordat.domain.conflict.BreachRule;
import concordat.domain.conflict.ConflictRule;
import concordat.domain.decision.DecisionRule;
import concordat.domain.document.DocumentRule;
import concordat.domain.escalation.EscalationRule;
import concordat.domain.highlight.HighlightRule;
import concordat.domain.honorary.HonoraryRule;
import concordat.domain.intake.IntakeRule;
import concordat.domain.interest.InterestRule;
import concordat.domain.job.JobRule;
import concordat.domain.measure.MeasureRule;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.minutes.MinutesRule;
import concordat.domain.note.NoteRule;
import concordat.domain.paper.PaperRule;
import concordat.domain.pathway.criterion.CriterionRule;
import concordat.domain.pathway.route.RouteRule;
import concordat.domain.placement.PlacementRule;
import concordat.domain.programme.delivery.DeliveryRule;
import concordat.domain.risk.PrincipalRiskRule;
import concordat.domain.scheme.SchemeRule;
import concordat.domain.scheme.SigningRule;
import concordat.domain.settings.SettingRule;
import concordat.domain.shared.Rule;
import concordat.domain.trail.TrailRule;
import concordat.domain.view.ViewRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of every rulebook has a test that breaks it. */
class RulebooksTest {
    static final List<Class<? extends Rule>> RULEBOOKS = List.of(
            CalendarRule.class,
            CommitteeRule.class,
            MeetingRule.class,
            MinutesRule.class,
            DecisionRule.class,
            DocumentRule.class,
            EscalationRule.class,
            HighlightRule.class,
            BreachRule.class,
            ConflictRule.class,
            ActionRule.class,
            AgreementRule.class,
            ReviewRule.class,
            SchemeRule.class,
            SigningRule.class,
            InterestRule.class,
            IntakeRule.class,
            BoardReportRule.class,
            BoardReportScheduleRule.class,
            JobRule.class,
            SettingRule.class,
            TextRule.class,
            InstrumentRule.class,
            ObligationRule.class,
            DisputeRule.class,
            NoticeRule.class,
            ContactRule.class,
            NoteRule.class,
            PaperRule.class,
            ParticularsRule.class,
            AppraisalRule.class,
            HonoraryRule.class,
            MeasureRule.class,
            PlacementRule.class,
            DeliveryRule.class,
            RiskRule.class,
            CriterionRule.class,
            RouteRule.class,
            PrincipalRiskRule.class,
            TrailRule.class,
            ViewRule.class);

    static Stream<Rule> rules() {
        return RULEBOOKS.stream().flatMap(rulebook -> Arrays.stream(rulebook.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void it_is_broken_by_a_test(Rule rule) {
        Pattern broken = Pattern.compile("break(s|ing)\\(\\s*(\\w+\\.)?" + rule.name() + "\\b");

        assertThat(broken.matcher(tests()).find())
                .as("a test that breaks %s", rule)
                .isTrue();
    }

    @Test
    void all_rulebooks_were_looked_at() {
        assertThat(rules().count()).isGreaterThan(60);
    }

    private static String tests() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(RulebooksTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
