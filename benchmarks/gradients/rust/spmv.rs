//! Product of a sparse matrix (compressed rows) and a vector, with bounds checks. m: n + 1 row starts, the columns;
//! x: n numbers of the vector, then the matrix's entries; y: the product.

#[no_mangle]
pub unsafe extern "C" fn spmv(x: *const f64, _c: *const f64, m: *const i64, y: *mut f64, n: usize) {
    let starts = std::slice::from_raw_parts(m, n + 1);
    let count = starts[n] as usize;
    let columns = std::slice::from_raw_parts(m.add(n + 1), count);
    let (vector, entries) = std::slice::from_raw_parts(x, n + count).split_at(n);
    multiply(starts, columns, vector, entries, std::slice::from_raw_parts_mut(y, n));
}

fn multiply(starts: &[i64], columns: &[i64], vector: &[f64], entries: &[f64], y: &mut [f64]) {
    for (row, out) in y.iter_mut().enumerate() {
        let mut sum = 0.0;
        for k in starts[row] as usize..starts[row + 1] as usize {
            sum += entries[k] * vector[columns[k] as usize];
        }
        *out = sum;
    }
}
