package org.sanji.oversight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.sanji.oversight.Backlog.Figure;
import org.sanji.oversight.BacklogBand;
import org.sanji.oversight.BacklogShow;

/** Figures by age and by organ; each opens the list behind it. */
final class BacklogFigures extends Div {

    private final transient BacklogPresenter presenter;

    BacklogFigures(BacklogPresenter presenter) {
        this.presenter = presenter;
        addClassName("backlog-figures");
    }

    static String name(BacklogBand band) {
        if (band.to() == null) {
            return I18NProvider.translate("backlog.band.old", band.from());
        }
        return band.index() == 0
                ? I18NProvider.translate("backlog.band.young", band.to())
                : I18NProvider.translate("backlog.band.between", band.from(), band.to());
    }

    void refresh(BacklogShow show) {
        removeAll();
        var bands = row("backlog.band");
        var names = presenter.bands();
        presenter.byBand().stream()
                .filter(f -> f.matters() > 0)
                .forEach(f -> bands.add(chip(f, name(names.get(Integer.parseInt(f.key()))), "band=", show)));
        var organs = row("backlog.organ");
        presenter.byOrgan().forEach(f -> organs.add(chip(f, presenter.organ(f.key()), "organ=", show)));
        if (bands.getComponentCount() > 1) {
            add(bands, organs);
        }
    }

    private Div row(String key) {
        var label = new Div(getTranslation(key));
        label.addClassName("backlog-figures-label");
        var row = new Div(label);
        row.addClassNames("organ-counts", "backlog-row");
        return row;
    }

    private Anchor chip(Figure figure, String name, String parameter, BacklogShow show) {
        var chip = new Anchor(
                "backlog?" + parameter + figure.key() + (show == BacklogShow.ALL ? "" : "&show=" + show),
                getTranslation("backlog.figure", name, figure.matters()));
        chip.getElement().setAttribute("router-link", true);
        chip.addClassName("organ-chip");
        return chip;
    }
}
