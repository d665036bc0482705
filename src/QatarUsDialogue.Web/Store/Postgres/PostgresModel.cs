using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>The same tables, with texts compared and sorted by their bytes, whatever language the database was made for.</summary>
internal sealed class PostgresModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    private const string ByBytes = "C";

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        foreach (var type in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in type.GetProperties().Where(property => IsText(property.ClrType)))
            {
                property.SetCollation(ByBytes);
            }

            // The model says them in words that need no quotes in SQLite.
            foreach (var index in type.GetIndexes().Where(index => index.GetFilter() is not null))
            {
                index.SetFilter(type.GetProperties().Aggregate(
                    index.GetFilter()!,
                    (filter, property) => filter.Replace(property.Name + " ", PostgresDatabase.Quoted(property.Name) + " ", StringComparison.Ordinal)));
            }
        }
    }

    // Enumerations are kept by their names.
    private static bool IsText(Type type) => type == typeof(string) || (Nullable.GetUnderlyingType(type) ?? type).IsEnum;
}
