package concordat.web.agreement.particulars;

import concordat.domain.agreement.particulars.DataSharingDraft;
import concordat.domain.agreement.particulars.LawfulBasis;
import concordat.domain.agreement.particulars.ParticularsDetails;
import concordat.domain.agreement.particulars.ProcurementDraft;
import concordat.domain.agreement.particulars.ProcurementRoute;
import concordat.domain.agreement.particulars.StudyDraft;
import concordat.domain.agreement.particulars.StudyKind;
import concordat.web.agreement.AgreementPart;
import org.jspecify.annotations.Nullable;

/** Personal data and study of an agreement, as the forms ask for them. */
public final class ParticularsForm {
    private boolean shared;
    private @Nullable LawfulBasis basis;
    private String dataDetails = "";
    private String studyTitle = "";
    private String iras = "";
    private @Nullable StudyKind kind;
    private String sponsor = "";
    private String site = "";
    private boolean modified;
    private String modification = "";
    private @Nullable ProcurementRoute route;
    private String ground = "";

    ParticularsForm(ParticularsDetails particulars) {
        DataSharingDraft data = particulars.dataSharing();
        if (data != null) {
            shared = data.shared();
            basis = data.basis();
            dataDetails = data.details();
        }
        ProcurementDraft procurement = particulars.procurement();
        if (procurement != null) {
            route = procurement.route();
            ground = procurement.ground();
        }
        StudyDraft study = particulars.study();
        if (study != null) {
            studyTitle = study.title();
            iras = study.reference();
            kind = study.kind();
            sponsor = study.sponsor().value().toString();
            site = study.site().value().toString();
            modified = !study.unmodified();
            modification = study.modification();
        }
    }

    ProcurementDraft procurement(ProcurementRoute chosen) {
        return new ProcurementDraft(chosen, ground);
    }

    DataSharingDraft data() {
        return new DataSharingDraft(shared, basis, dataDetails);
    }

    StudyDraft study(StudyKind chosen) {
        return new StudyDraft(
                studyTitle,
                iras,
                chosen,
                AgreementPart.party(sponsor),
                AgreementPart.party(site),
                !modified,
                modification);
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean ticked) {
        shared = ticked;
    }

    public @Nullable LawfulBasis getBasis() {
        return basis;
    }

    public void setBasis(@Nullable LawfulBasis chosen) {
        basis = chosen;
    }

    public @Nullable ProcurementRoute getRoute() {
        return route;
    }

    public void setRoute(@Nullable ProcurementRoute chosen) {
        route = chosen;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String entered) {
        ground = entered == null ? "" : entered;
    }

    public @Nullable StudyKind getKind() {
        return kind;
    }

    public void setKind(@Nullable StudyKind chosen) {
        kind = chosen;
    }

    public boolean isModified() {
        return modified;
    }

    public void setModified(boolean ticked) {
        modified = ticked;
    }

    public String getDataDetails() {
        return dataDetails;
    }

    public void setDataDetails(@Nullable String entered) {
        dataDetails = entered == null ? "" : entered;
    }

    public String getStudyTitle() {
        return studyTitle;
    }

    public void setStudyTitle(@Nullable String entered) {
        studyTitle = entered == null ? "" : entered;
    }

    public String getIras() {
        return iras;
    }

    public void setIras(@Nullable String entered) {
        iras = entered == null ? "" : entered;
    }

    public String getSponsor() {
        return sponsor;
    }

    public void setSponsor(@Nullable String entered) {
        sponsor = entered == null ? "" : entered;
    }

    public String getSite() {
        return site;
    }

    public void setSite(@Nullable String entered) {
        site = entered == null ? "" : entered;
    }

    public String getModification() {
        return modification;
    }

    public void setModification(@Nullable String entered) {
        modification = entered == null ? "" : entered;
    }
}
