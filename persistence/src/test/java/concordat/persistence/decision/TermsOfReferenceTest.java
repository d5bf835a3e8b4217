package concordat.persistence.decision;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.Approval;
import concordat.domain.committee.CommitteeSheet.TermsLine;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsOfReferenceTest {
    @Test
    void a_new_version_ends_the_one_before_on_the_day_on_which_it_begins() {
        JointCommittee committee = new JointCommittee();
        LocalDate from = LocalDate.of(2026, 9, 1);
        LocalDate approved = LocalDate.of(2026, 4, 1);

        int number = committee.as(
                JointCommittee.OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.adopt(
                        committee.id,
                        Term.from(from),
                        Provisions.standard(Minimum.inTotal(4)),
                        List.of(
                                new Approval(committee.world.trust, "Trust Board", approved),
                                new Approval(committee.world.otherTrust, "Board of Directors", approved))));

        List<TermsLine> versions = committee
                .as(JointCommittee.OFFICER, ReadingCommittees.class, committees -> committees.on(committee.id, from))
                .versions();
        assertThat(number).isEqualTo(2);
        assertThat(versions).extracting(version -> version.term().until()).containsExactly(from, null);
    }
}
