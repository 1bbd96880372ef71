package org.sanji.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.stream.Stream;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * A compact list that fetches page by page. Columns with a sort key sort in the service; the key is one of its white
 * list. Call {@link #refresh()} when the filter changed.
 */
public class LazyGrid<T> extends Grid<T> {

    private static final int PAGE = 50;

    private final transient SerializableFunction<PageQuery, PageSlice<T>> source;
    private transient PageSlice<T> firstPage;

    /**
     * @param id identifies a row
     * @param source asks the service with the view's present filter
     */
    public LazyGrid(SerializableFunction<T, Object> id, SerializableFunction<PageQuery, PageSlice<T>> source) {
        this.source = source;
        setPageSize(PAGE);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_NO_BORDER);
        addClassName("lazy-grid");
        setMultiSort(false);
        setColumnReorderingAllowed(true);
        setDataProvider(new CallbackDataProvider<T, Void>(
                query -> fetch(query.getOffset(), query.getLimit()), query -> count(), id::apply));
    }

    /** A text column; null as sort key: not sortable. */
    public Column<T> addTextColumn(String sortKey, String header, ValueProvider<T, String> value) {
        return prepare(addColumn(row -> Formats.text(value.apply(row))), sortKey, header);
    }

    /** A column with figures, right-aligned. */
    public Column<T> addNumberColumn(String sortKey, String header, ValueProvider<T, ? extends Number> value) {
        var column = addColumn(row -> value.apply(row) == null ? Formats.ABSENT : String.valueOf(value.apply(row)));
        return prepare(column, sortKey, header).setTextAlign(ColumnTextAlign.END);
    }

    /** A column of components, such as badges and links. */
    public Column<T> addBadgeColumn(String sortKey, String header, ValueProvider<T, Component> value) {
        return prepare(addComponentColumn(value), sortKey, header);
    }

    private Column<T> prepare(Column<T> column, String sortKey, String header) {
        column.setHeader(header).setResizable(true).setAutoWidth(true);
        if (sortKey == null) {
            return column.setSortable(false);
        }
        return column.setKey(sortKey).setSortProperty(sortKey).setSortable(true);
    }

    /** Shows this when there are no rows. */
    public void setEmpty(Component state) {
        setEmptyStateComponent(state);
    }

    /** The same as a plain sentence. */
    public void setEmpty(String sentence) {
        var line = new Div(sentence);
        line.addClassName("empty-line");
        setEmptyStateComponent(line);
    }

    /** Fetches again from the first row. */
    public void refresh() {
        firstPage = null;
        getDataProvider().refreshAll();
        scrollToStart();
    }

    /** The number of rows of the whole list; runs the query when it has not run yet. */
    public long total() {
        if (firstPage == null) {
            firstPage = source.apply(new PageQuery(0, PAGE, orders()));
        }
        return firstPage.total();
    }

    private List<PageQuery.Order> orders() {
        return getSortOrder().stream()
                .filter(o -> o.getSorted().getKey() != null)
                .map(o -> new PageQuery.Order(o.getSorted().getKey(), o.getDirection() == SortDirection.ASCENDING))
                .toList();
    }

    /** Counting fetches the first page too: most lists are looked at no further. */
    private int count() {
        firstPage = source.apply(new PageQuery(0, PAGE, orders()));
        return Math.toIntExact(firstPage.total());
    }

    private Stream<T> fetch(int offset, int limit) {
        var held = firstPage;
        if (held != null && offset == 0 && limit <= PAGE && getSortOrder().isEmpty()) {
            return held.items().stream().limit(limit);
        }
        return source.apply(new PageQuery(offset, Math.min(limit, 1000), orders())).items().stream();
    }
}
