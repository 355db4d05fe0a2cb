/** The places of a longest increasing subsequence; of several the one that ends with the smallest numbers. */
export function longestIncreasing(numbers: readonly number[]): number[] {
  /** By length: the place of the smallest number that ends a subsequence of it. */
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [place, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous[place] = ends[low - 1]
    ends[low] = place
  }
  const places: number[] = []
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) places.push(place)
  return places.toReversed()
}
