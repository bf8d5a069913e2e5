function arrayFrom(source, map, self) {
  const items = [];
  if (typeof source[Symbol.iterator] === 'function') for (const item of source) items.push(item);
  else for (let index = 0; index < source.length >>> 0; index += 1) items.push(source[index]);
  return map ? items.map((item, index) => map.call(self, item, index)) : items;
}

export { arrayFrom };
