package concordat.web.view;

import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.view.KeepingViews;
import concordat.domain.view.ReadingViews;
import concordat.domain.view.SavedView;
import concordat.domain.view.SavedViewId;
import concordat.domain.view.Sharing;
import concordat.domain.view.ViewLine;
import concordat.domain.view.ViewRule;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody opens a register with a view, or renames, shares or deletes one of their own. */
@Named
@RequestScoped
public class ChangeViewPage {
    private static final String NOBODY = "nobody";

    private final KeepingViews keeping;
    private final ReadingViews reading;
    private final ReadingPartners partners;
    private final Notices notices;
    private final Submission sent;
    private ViewLine view;
    private long seen;
    private String name;
    private @Nullable String shared;

    @Inject
    ChangeViewPage(
            KeepingViews keeping,
            ReadingViews reading,
            ReadingPartners partners,
            Query query,
            Notices notices,
            Submission sent) {
        this.keeping = keeping;
        this.reading = reading;
        this.partners = partners;
        this.notices = notices;
        this.sent = sent;
        view = reading.view(new SavedViewId(query.id("id")));
        seen = sent.seen(view.version());
        name = view.name();
        shared = key(view.sharing());
    }

    private static String key(Sharing sharing) {
        return sharing instanceof Sharing.Organisation one
                ? "organisation " + one.organisation().value()
                : sharing instanceof Sharing.Partnership all
                        ? "partnership " + all.partnership().value()
                        : NOBODY;
    }

    /** Saves its name, and with whom it is shared. */
    public @Nullable String save() {
        return change(
                () -> keeping.change(sent.contents().toString(), view.id(), seen, name, sharing()),
                "The view is changed.");
    }

    private Sharing sharing() {
        String[] chosen = shared == null ? new String[] {NOBODY} : shared.split(" ");
        if (chosen.length != 2) {
            return new Sharing.None();
        }
        return chosen[0].equals("organisation")
                ? new Sharing.Organisation(new OrganisationId(Submission.id(chosen[1])))
                : new Sharing.Partnership(new PartnershipId(Submission.id(chosen[1])));
    }

    public @Nullable String delete() {
        return change(
                () -> keeping.delete(sent.contents().toString(), view.id(), seen),
                "The view “" + view.name() + "” is deleted.");
    }

    /** Opens the register with it from now on. */
    public String openWith() {
        keeping.openWith(view.id());
        notices.done(view.register().words() + " opens with “" + view.name() + "” from now on.");
        return back();
    }

    private @Nullable String change(Runnable act, String done) {
        try {
            act.run();
        } catch (OutOfDate overtaken) {
            view = reading.view(view.id());
            seen = view.version();
            notices.wrong(overtaken.getMessage() + " What is on record now stands above.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of(ViewRule.NAME_IS_ANOTHER, "name"));
            return null;
        }
        notices.done(done);
        return back();
    }

    private String back() {
        return "/saved-views?faces-redirect=true&register=" + view.register().name();
    }

    public ViewLine getView() {
        return view;
    }

    public String getId() {
        return view.id().value().toString();
    }

    public long getSeen() {
        return seen;
    }

    public int getLimit() {
        return SavedView.LONGEST_NAME;
    }

    /** With whom the reader can share it; nobody alone if they are no governance officer. */
    public List<Option> getOthers() {
        Set<OrganisationId> own = reading.sharesFor();
        List<Option> others = new ArrayList<>(List.of(Option.of(NOBODY, "Nobody: it is for me alone")));
        if (!own.isEmpty()) {
            partners.organisations().stream()
                    .filter(each -> own.contains(each.id()))
                    .map(each -> Option.of(
                            key(new Sharing.Organisation(each.id())), "Everybody appointed at " + each.name()))
                    .forEach(others::add);
            partners.partnerships().stream()
                    .filter(each -> each.parties().stream().anyMatch(party -> own.contains(party.id())))
                    .map(each -> Option.of(key(new Sharing.Partnership(each.id())), "All partners of " + each.name()))
                    .forEach(others::add);
        }
        return others;
    }

    public boolean isSharing() {
        return getOthers().size() > 1 || !(view.sharing() instanceof Sharing.None);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String entered) {
        name = entered == null ? "" : entered;
    }

    public @Nullable String getShared() {
        return shared;
    }

    public void setShared(@Nullable String chosen) {
        shared = chosen;
    }
}
