package concordat.web.view;

import concordat.domain.view.KeepingViews;
import concordat.domain.view.ReadingViews;
import concordat.domain.view.Register;
import concordat.domain.view.Sharing;
import concordat.domain.view.ViewLine;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The views of one register that its reader keeps, and those that others share with them. */
@Named
@RequestScoped
public class SavedViewsPage {
    private final KeepingViews keeping;
    private final Notices notices;
    private final Register register;
    private final List<ViewLine> views;

    @Inject
    SavedViewsPage(ReadingViews reading, KeepingViews keeping, Query query, Notices notices) {
        this.keeping = keeping;
        this.notices = notices;
        register = SaveViewPage.register(query);
        views = reading.of(register);
    }

    /** Opens the register with all its rows again. */
    public String openWithAll() {
        keeping.openWithAll(register);
        notices.done(register.words() + " opens with all rows from now on.");
        return "/saved-views?faces-redirect=true&register=" + register.name();
    }

    public String getRegister() {
        return register.words();
    }

    /** Where all of the register is shown, whichever view it opens with. */
    public String getAddress() {
        return register.address() + "?view=all";
    }

    /** Whether the register opens with one of its views. */
    public boolean isOpening() {
        return views.stream().anyMatch(ViewLine::opening);
    }

    public List<Row> getRows() {
        return views.stream()
                .map(view -> new Row(
                        view.id().value().toString(),
                        view.name(),
                        view.address(),
                        view.own() ? "You" : view.ownerName(),
                        shared(view.sharing()),
                        view.opening()))
                .toList();
    }

    private static String shared(Sharing sharing) {
        return sharing instanceof Sharing.Organisation
                ? "With the staff of one organisation"
                : sharing instanceof Sharing.Partnership ? "With all partners" : "With nobody";
    }

    /** A view as the table shows it. */
    public record Row(String id, String name, String address, String owner, String shared, boolean opening) {}
}
