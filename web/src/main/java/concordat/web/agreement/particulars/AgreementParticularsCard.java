package concordat.web.agreement.particulars;

import concordat.domain.agreement.AgreementFlag;
import concordat.domain.agreement.particulars.DataSharingDraft;
import concordat.domain.agreement.particulars.LawfulBasis;
import concordat.domain.agreement.particulars.ParticularsDetails;
import concordat.domain.agreement.particulars.ProcurementDraft;
import concordat.domain.agreement.particulars.ReadingParticulars;
import concordat.domain.agreement.particulars.StudyDraft;
import concordat.domain.shared.AgreementId;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is on record of the agreement that is shown and that only some have, and what of it has to catch the eye. */
@Named
@RequestScoped
public class AgreementParticularsCard {
    private final ParticularsDetails particulars;

    @Inject
    AgreementParticularsCard(ReadingParticulars reading, Query query) {
        particulars = reading.of(new AgreementId(query.id("id")));
    }

    /** What has to be put right. */
    public List<AgreementFlag> getFlags() {
        List<AgreementFlag> flags = new ArrayList<>();
        if (particulars.gap()) {
            flags.add(AgreementFlag.DATA_SHARING_GAP);
        }
        if (particulars.isTemplateModified()) {
            flags.add(AgreementFlag.TEMPLATE_MODIFIED);
        }
        return flags;
    }

    /** Whether personal data are shared, and on what lawful basis. */
    public String getData() {
        return data(particulars.dataSharing());
    }

    static String data(@Nullable DataSharingDraft sharing) {
        if (sharing == null) {
            return Words.date(null);
        }
        LawfulBasis basis = sharing.basis();
        return (sharing.shared() ? "Shared" : "Not shared") + (basis == null ? "" : ". " + basis.words());
    }

    /** How it was procured, with the ground; empty if that is not on record. */
    public String getProcurement() {
        ProcurementDraft procurement = particulars.procurement();
        return procurement == null ? "" : procurement.words();
    }

    /** The study that it is about; empty if none is on record. */
    public String getStudy() {
        StudyDraft study = particulars.study();
        return study == null ? "" : study.title() + (study.reference().isEmpty() ? "" : ", " + study.reference());
    }

    /** What was changed in the template, and why; empty if nothing was. */
    public String getModification() {
        StudyDraft study = particulars.study();
        return study == null ? "" : study.modification();
    }

    /** What its tariff years come to; empty if there are none. */
    public String getFunding() {
        return particulars.years().isEmpty()
                ? ""
                : Words.count(particulars.years().size(), "tariff year", "tariff years") + ", "
                        + AgreementParticularsPage.pounds(particulars.total());
    }
}
