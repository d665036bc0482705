namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>What a type of page takes, in milliseconds; medians.</summary>
/// <param name="Bare">Its queries asked again by ADO.NET, every column of every row read.</param>
/// <param name="Page">From the request to the last byte, with nothing kept.</param>
/// <param name="Asking">The part of it in which queries run, without reading their rows.</param>
internal sealed record MeasuredPage(string Name, int Queries, long Rows, double Bare, double Page, double Asking)
{
    public double Ratio => Page / Bare;
}
