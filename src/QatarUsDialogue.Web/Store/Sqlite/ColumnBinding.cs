namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Takes one value of a row, or of the row that it is part of, to its place in a statement.</summary>
internal delegate void ColumnBinding(object row, object? owner, InsertStatement statement, int place);
