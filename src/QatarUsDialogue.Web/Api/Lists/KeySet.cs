using System.Linq.Expressions;
using System.Reflection;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>Goes on in a list after a key, as the database orders keys, so that what was sent before is not read again.</summary>
internal static class KeySet
{
    private static readonly MethodInfo Compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    public static IQueryable<TRow> After<TRow>(this IQueryable<TRow> rows, Expression<Func<TRow, string>> key, string? after) =>
        after is null ? rows : rows.Where(Condition(key, after, Expression.GreaterThan));

    public static IQueryable<TRow> From<TRow>(this IQueryable<TRow> rows, Expression<Func<TRow, string>> key, string from) =>
        rows.Where(Condition(key, from, Expression.GreaterThanOrEqual));

    private static Expression<Func<TRow, bool>> Condition<TRow>(
        Expression<Func<TRow, string>> key, string value, Func<Expression, Expression, BinaryExpression> compare)
    {
        // A member of an object, so that it goes into the statement as a parameter.
        var parameter = Expression.Property(Expression.Constant(new { Value = value }), "Value");
        var compared = Expression.Call(Compare, key.Body, parameter);
        return Expression.Lambda<Func<TRow, bool>>(compare(compared, Expression.Constant(0)), key.Parameters);
    }
}
