package concordat.domain.agreement;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of agreements, read for lists and reports: only ever what the actor may see. */
public interface AgreementRegister {
    /** One page; standings are as on {@code today}. */
    Page<AgreementRow> page(AgreementFilter filter, AgreementOrder order, Keyset keyset, LocalDate today);

    /** How many there are of them, up to {@value #MOST_COUNTED} and one more, which then stands for "more". */
    int count(AgreementFilter filter, LocalDate today);

    /** Up to how many agreements are counted: more are too many to look through. */
    int MOST_COUNTED = 1_000;

    /** How many agreements stand how on {@code today}; without those of which there is none. */
    Map<AgreementStanding, Long> counts(LocalDate today);

    /** The agreement with that reference, if the actor may see it. */
    Optional<AgreementId> find(String reference);

    /** The agreements that this one is linked to, or that are linked to it. */
    List<AgreementDetails.LinkDetails> linksOf(AgreementId agreement);

    /** The purposes of the announced and executed partnership agreements, at most {@value #MOST_AIMS}. */
    List<Aim> aims();

    /** What a committee is called. */
    Optional<String> nameOf(CommitteeId committee);

    /** The most aims that are listed. */
    int MOST_AIMS = 500;

    /** The seal registers of all organisations, as far as the actor may see what was sealed: by organisation and number. */
    List<SealLine> seals();
}
